"""Whose act of speaking an English verb tells: the verb whose subject speaks."""

from __future__ import annotations

from extraction.english.cues.agreement import agreeing
from extraction.english.grammar.animacy import animate
from extraction.english.grammar.dependency_tree import SUBJECTS, Parse
from extraction.parse.person_words import load_person_words
from extraction.parse.verb_forms import Form
from extraction.parse.word_groups import word_groups
from extraction.statements.context import Context

_ENGLISH = word_groups("en")
_LIKING, _WOULD = frozenset({"like", "love"}), frozenset({"would", "'d", "’d", "should"})
_MEANS = frozenset({"phone", "telephone", "email", "e-mail", "mail", "text", "letter", "video"})
_AIMS = ("advcl", "xcomp")
_BEGINNING_AND_ENDING = frozenset(
    {"began", "begun", "started", "opened", "ended", "closed", "finished", "concluded", "spent"}
)


def carrier_of(context: Context, parse: Parse, i: int) -> int:
    """The verb whose subject is that of verb ``i``; -1 when the form tells of no act of
    speaking.
    """
    words = context.words
    if parse.first(i, *SUBJECTS) >= 0:
        return i
    label, head = words.labels[i], words.heads[i]
    if _goes_on(parse, i) and _is_clause(parse, head):
        return _conjunct_carrier(context, parse, i, head)
    if parse.is_to_infinitive(i):
        return _infinitive_carrier(context, parse, label, head, i)
    if parse.is_gerund(i) and parse.first(i, "aux") < 0:
        return _gerund_carrier(context, parse, i)
    if not words.finite[i] and "VerbForm=Inf" in words.morphs[i]:
        return i if parse.first(i, "aux") >= 0 else -1
    reduced = label in ("advcl", "acl", "amod") and not words.finite[i]
    alone = reduced and parse.first(i, "auxpass", "aux") < 0 and not told_as_by(parse, i)
    return -1 if alone and not _is_taken_for_reduced(context, parse, i) else i


def _goes_on(parse: Parse, i: int) -> bool:
    label = parse.words.labels[i]
    coordinated = label == "conj" or (label == "dep" and goes_on_with_then(parse, i))
    coordinated = coordinated or (label == "ccomp" and _is_joined(parse, i))
    return coordinated and parse.words.heads[i] != i


def _is_joined(parse: Parse, i: int) -> bool:
    """»said it was better but added that …«, where the parse takes the verb for what is said."""
    joined = parse.words.lower[i - 1] in ("and", "but") and parse.words.finite[i]
    return joined and parse.words.lower[i + 1 : i + 2] == ["that"] and parse.words.heads[i] < i


def goes_on_with_then(parse: Parse, i: int) -> bool:
    """»first claimed it was lost, then argued …«"""
    return parse.words.lower[i - 1] == "then" and parse.words.finite[i]


def told_as_by(parse: Parse, i: int) -> bool:
    """»As reported by the Herald, …«, »the plan, described by its authors as modest, …«: a passive
    without its auxiliary.
    """
    told = parse.has_word(i, ("as",), "mark") or parse.words.labels[i] == "acl"
    by = parse.first(parse.first(i, "agent"), "pobj")
    return told and by >= 0 and parse.words.lower[by] not in _MEANS


def _is_clause(parse: Parse, head: int) -> bool:
    """Whether the word is a verb, or has a subject whatever the tagger takes it for (»Teague
    thanks the hosts and asks …«).
    """
    return parse.words.pos[head] in ("VERB", "AUX") or parse.first(head, "nsubj") >= 0


def _infinitive_carrier(context: Context, parse: Parse, label: str, head: int, i: int) -> int:
    """»wants to say«, »was quick to note«: the verb that leads to the infinitive, if what it leads
    to was done.
    """
    words, lexicon = context.words, context.lexicon
    leads = words.lower[head] in lexicon.words["leading_verbs"] and label == "xcomp"
    leads = leads and not _is_wished(parse, head)
    leads = leads or asks_to_know(parse, i) or said_to_have_told(parse, head, i)
    if (noun := _left_to(context, parse, i)) >= 0:
        return noun
    if words.labels[head] == "acomp" and words.lower[head] in _ENGLISH["ready_to_say"]:
        leads, head = label in ("xcomp", "advcl"), words.heads[head]
    if words.lower[head] in lexicon.words["prompting_verbs"] and label == "xcomp":
        return parse.first(head, "dobj")  # »prompted Reed to ask«
    # »took to Twitter to complain«: what somebody did in order to speak was done
    leads = leads or (words.lower[head] in lexicon.words["acting_verbs"] and label in _AIMS)
    return carrier_of(context, parse, head) if leads and head < i else -1


def _is_wished(parse: Parse, verb: int) -> bool:
    """»would like to say«, not »liked to say«: nothing has been said yet."""
    return parse.words.lower[verb] in _LIKING and parse.has_word(verb, _WOULD, "aux")


def said_to_have_told(parse: Parse, verb: int, i: int) -> bool:
    """»is said to have told police«: whether the passive ``verb`` only passes on that its subject
    did what the infinitive ``i`` tells.
    """
    passed_on = parse.first(verb, "auxpass") >= 0 and parse.first(verb, "nsubjpass") >= 0
    told = parse.words.labels[i] == "xcomp" and parse.words.heads[i] == verb
    return passed_on and told and parse.has_word(i, ("have",), "aux")


def _left_to(context: Context, parse: Parse, i: int) -> int:
    """»It was left to the captain to admit that«, »It fell to Reed to explain why«: who had to; -1
    where it is otherwise.
    """
    words, verb = context.words, context.words.heads[i]
    subject = parse.first(verb, "nsubj", "nsubjpass")
    if words.lower[verb] not in ("left", "fell", "falls") or words.lower[subject] != "it":
        return -1
    if parse.has_word(verb, _ENGLISH["future"] | _ENGLISH["conditions"], "aux", "mark"):
        return -1
    for to in parse.of(verb, "prep", "xcomp"):
        if words.labels[to] == "prep":
            noun = parse.first(to, "pobj")
            known = words.lower[to] == "to"
        else:  # »to captain Dev Rao«, which the tagger takes for a verb
            noun = parse.first(to, "dobj")
            known = words.lower[to - 1] == "to" and bool(
                load_person_words("en").role(words.texts[to])
            )
        if known and verb < noun < i and animate(context, noun):
            return noun
    return -1


def asks_to_know(parse: Parse, i: int) -> bool:
    """»wanted to know why«, »demands to know whether«"""
    asks = parse.words.lower[parse.words.heads[i]] in _ENGLISH["asking_to_know"]
    return parse.words.lower[i] == "know" and asks and parse.is_to_infinitive(i)


def _is_taken_for_reduced(context: Context, parse: Parse, i: int) -> bool:
    """»Moss called Reed a liar«, where the parse takes the name for the head of a noun phrase:
    the verb has an object.
    """
    words, head = context.words, context.words.heads[i]
    behind = goes_on_behind_relative(parse, i)
    nominal = words.pos[head] in ("PROPN", "NOUN", "PRON") and (
        words.labels[head] == "ROOT" or behind
    )
    if (
        not nominal
        or head > i
        or not any(
            reading.form is Form.FINITE for reading in context.lexicon.readings(words.lower[i])
        )
    ):
        return False
    objects = [c for c in parse.of(i, "dobj", "ccomp", "oprd") if c > i]
    if behind:
        return True
    return bool(objects) and (len(objects) > 1 or words.labels[objects[0]] != "oprd")


def goes_on_behind_relative(parse: Parse, i: int) -> bool:
    """»Roy, who resigned in protest, posted …«: a verb that the parse hangs on the name, behind the
    comma that closes its relative clause.
    """
    words, head = parse.words, parse.words.heads[i]
    if words.labels[i] != "acl" or words.texts[i - 1] != "," or not head < i:
        return False
    return any(parse.right[clause] in (i - 1, i) for clause in parse.of(head, "relcl"))


def noun_before_relative(parse: Parse, i: int) -> int:
    """»Reed, whose group speaks for 40 firms, called …«, where the parse hangs the verb ``i`` on
    the firms and has no other for the sentence: Reed; -1 where that is not so.
    """
    words, clause = parse.words, parse.words.heads[i]
    if words.labels[i] != "acl" or words.texts[i - 1] != "," or not clause < i:
        return -1
    while words.heads[clause] != clause and words.labels[clause] != "relcl":
        clause = words.heads[clause]
    noun = words.heads[clause]
    named = words.labels[noun] == "ROOT" and words.pos[noun] in ("PROPN", "NOUN")
    return noun if named and noun < clause < i else -1


def verb_behind_participle(parse: Parse, i: int) -> int:
    """»Moss, asked about the tape, insisted …«, where the parse takes the participle ``i`` between
    the commas for the verb: the verb behind them, whose subject Moss is; -1 where ``i`` is none.
    """
    words, subject = parse.words, parse.first(i, "nsubj")
    if not 0 <= subject < i or "," not in words.texts[subject:i]:
        return -1
    set_off = words.texts.index(",", subject) == i - 1
    if not set_off or "Tense=Past" not in words.morphs[i] or parse.first(i, "aux") >= 0:
        return -1
    head = [words.heads[i]] if words.labels[i] == "advcl" else []
    for verb in (*parse.of(i, "ccomp", "dep", "conj", "parataxis"), *head):
        alone = parse.first(verb, *SUBJECTS) < 0 and words.finite[verb]
        if verb > i and alone and words.texts[verb - 1] == ",":
            return verb
    return -1


def _conjunct_carrier(context: Context, parse: Parse, i: int, head: int) -> int:
    seen = {i}
    while (
        context.words.labels[head] in ("conj", "xcomp")
        and head not in seen
        and parse.first(head, *SUBJECTS) < 0
    ):
        seen.add(head)
        head = context.words.heads[head]
    if parse.is_gerund(i) and (leading := _leading_gerund(context, parse, i)) >= 0:
        return _gerund_carrier(context, parse, leading)
    if parse.first(head, *SUBJECTS) >= 0:
        return agreeing(context, parse, i, head)
    if parse.is_gerund(head):
        return _gerund_carrier(context, parse, head)
    root = context.words.heads[head]
    if parse.first(head, "expl") >= 0 and parse.first(root, *SUBJECTS) >= 0:
        return root  # »assured them there was none and said …«
    misread = context.words.labels[head] == "acl" and context.words.labels[root] == "ROOT"
    return head if misread and parse.is_gerund(i) else i


def _gerund_carrier(context: Context, parse: Parse, i: int) -> int:
    """»He resigned, saying …«, »before adding …«: the subject of the verb around it, or the noun in
    front.
    """
    words = context.words
    label, head = words.labels[i], words.heads[i]
    if label == "conj" and (leading := _leading_gerund(context, parse, i)) >= 0:
        return _gerund_carrier(context, parse, leading)
    if label == "pcomp" and words.labels[head] == "prep":
        if words.lower[head] == "as" and (quoted := _quoted_person(parse, words.heads[head])) >= 0:
            return quoted
        if words.lower[head] in ("for", "of", "from", "without"):
            return -1  # »hit Reed for refusing«: Reed refuses
        head = words.heads[head]
    elif label not in ("advcl", "acl", "xcomp", "conj", "ccomp", "parataxis", "prep", "dep"):
        return -1
    seen = {i}
    while head not in seen and parse.first(head, *SUBJECTS) < 0:
        seen.add(head)
        if words.pos[head] in ("NOUN", "PROPN") and not _is_passed(context, parse, i, head):
            return _issuer(context, parse, head)
        head = words.heads[head]
    return _teller(context, parse, i, head)


def _quoted_person(parse: Parse, verb: int) -> int:
    """»The memo quoted a guard as saying …«, »Reed was quoted as saying …«: who says it; -1 where
    ``verb`` quotes nobody.
    """
    if parse.words.lower[verb] not in _ENGLISH["quoting_somebody"]:
        return -1
    passive = parse.first(verb, "auxpass", "nsubjpass") >= 0
    return parse.first(verb, "nsubjpass") if passive else parse.first(verb, "dobj")


def _is_passed(context: Context, parse: Parse, i: int, noun: int) -> bool:
    """»Ayres defended his plan to close the school, telling …«: behind a comma no thing tells, nor
    does what somebody began (»opened the debate calling for …«).
    """
    begin = parse.left[i]
    set_off = begin > 0 and context.words.texts[begin - 1] == ","
    thing = not animate(context, noun) and not context.lexicon.is_speech_noun(
        context.words.lower[noun]
    )
    begun = context.words.lower[context.words.heads[noun]] in _BEGINNING_AND_ENDING
    return (set_off or begun) and thing and context.words.labels[noun] in ("dobj", "pobj")


def _leading_gerund(context: Context, parse: Parse, i: int) -> int:
    """»accusing her of hiding it and demanding …«: the gerund of speech that the second one, hung
    on what is said, goes on with; -1 for none.
    """
    words, head = context.words, context.words.heads[i]
    if words.labels[head] not in ("pcomp", "ccomp"):
        return -1
    for _ in range(4):
        head = words.heads[head]
        if parse.is_gerund(head) and context.lexicon.readings(words.lower[head]):
            return head
    return -1


def _issuer(context: Context, parse: Parse, noun: int) -> int:
    """»The club released a statement saying …«: who released it; else the noun itself."""
    words, verb = context.words, context.words.heads[noun]
    told = context.lexicon.is_speech_noun(words.lower[noun])
    whole = noun
    if told and words.labels[noun] == "pobj" and words.lower[verb] == "of":
        whole = words.heads[verb]  # »a series of tweets attacking …«
        verb = words.heads[whole]
    issued = told and words.labels[whole] == "dobj"
    return verb if issued and parse.first(verb, "nsubj") >= 0 else noun


def _attacker(context: Context, parse: Parse, clause: int) -> int:
    """»slammed a bill that would close it, calling it …«: who slams the thing that the relative
    ``clause`` is about; the clause itself where nobody does.
    """
    words, noun = context.words, context.words.heads[clause]
    above = words.heads[noun]
    attacked = words.labels[noun] == "dobj" and context.lexicon.readings(words.lower[above])
    if not attacked or animate(context, noun) or parse.first(above, *SUBJECTS) < 0:
        return clause
    return above


def _teller(context: Context, parse: Parse, i: int, head: int) -> int:
    """»He said it had failed, adding …«: who adds is who said, wherever the parse hangs the
    participle.
    """
    words = context.words
    before = parse.left[i] - 1
    told = before > 0 and "," in (words.texts[before], words.texts[before - context.quoted[before]])
    outer = words.heads[head]
    if told and words.labels[head] == "relcl":
        return _attacker(context, parse, head)
    if words.labels[head] == "advcl" and words.labels[outer] == "ccomp":
        outer = words.heads[outer]  # »denied that he knew before they fell ill, adding …«
    elif words.labels[head] != "ccomp":
        return head
    speaks = told and outer < head and context.lexicon.readings(words.lower[outer])
    while words.labels[outer] == "xcomp" and parse.first(outer, *SUBJECTS) < 0:
        outer = words.heads[outer]  # »refused to say whether she knew, instead claiming …«
    return outer if speaks and parse.first(outer, *SUBJECTS) >= 0 else head
