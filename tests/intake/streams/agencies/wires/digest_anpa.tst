W2422xxxxx
r a BC-XX--Today     10-14 0813
^BC-XX--Today,364<
^Ten Things<
^Among ten things: The harbor closes; the mayor resigns<
^NAN Photo X1<
^Eds: With photos.<
^By SAM SEEL=
	   Your daily look:
 
	   1. HARBOR CLOSES 
	   The harbor closes. 
 
	   NAN-WF-10-14-25 1029GMT<

