W1645xxxxx
b a BC-XX--NANAlert     10-14 0358
^BC-XX--NANAlert,17<
	   LINDENAU (NAN) _ The council files a challenge.

	   NAN-WF-10-14-25 2350GMT<

