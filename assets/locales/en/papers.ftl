### Printed papers of the registers: receipts, answers, decisions, acts, minutes, tables.

## What stands on every paper

paper-unverified = The data of the registers was not compared with the official texts: check deadlines and norms before they are used.
paper-personal = Not public: not to be hung up.
paper-registers = Registers
paper-nothing = No entries.
# Under the title of every paper.
paper-whose = Precinct { $precinct }, { $date }. { $election }
paper-whole-day = The whole day

## Titles

paper-title-receipt = Receipt for an application (complaint)
paper-title-ruling = Answer to an application (complaint)
# $number: its number.
paper-title-decision = Decision No. { $number } of the commission
paper-title-minutes = Minutes of the commission on voting day
paper-title-people = Register of people in the room
paper-title-complaints = Register of applications (complaints)
paper-title-incidents = Register of incidents
paper-title-decisions = Register of decisions
paper-title-board = How applications (complaints) stand
paper-title-annex = Annex to the protocol: applications (complaints) and acts
paper-title-rights = Rights in the voting room

## Receipt

paper-number = Number and time of registration
paper-kind = Kind
paper-complainant = From whom
paper-norm = Norm that is named
paper-subject = Against which member
paper-due = The commission decides until
paper-fingerprint = Fingerprint of the text
paper-appeal-to = Where a decision is appealed against
paper-appeal-within = Until when it is appealed against
paper-what = What happened
paper-place = Where and when
paper-demand = Demand
paper-keep-receipt = Keep this receipt: this is not closed until you have an answer.
paper-text-cut = The text was cut: the register has all of it, and the fingerprint is that of the whole.
paper-received-by = Received by the member

## Answer

paper-ruling = Ruling
paper-ruling-granted = granted
paper-ruling-partly = granted in part
paper-ruling-rejected = rejected
paper-decision-number = Number of the decision
paper-decision-text = Text of the decision
paper-passed-to = Passed on to
paper-passed-at = Passed on at
paper-their-receipt = Their number
paper-receipt-refused = they refused to give one
paper-taken-by = Taken by
paper-passed-on-note = This is not for the commission to decide: the body named above examines it.
paper-answered = How it was answered
paper-got-answer = Answer received (signature, time)

## Decision

paper-voted = Put to the vote at
paper-question = Question
# $number: the complaint's number.
paper-question-complaint = application (complaint) No. { $number }
paper-question-removal = removal from the room
paper-question-function = function taken over
paper-question-other = another question
paper-present = Present
# $present, $approved: members in the room and by the act that formed the commission. $quorum: the words below.
paper-present-of = { $present } of { $approved } present, { $quorum }
paper-quorum = a quorum
paper-no-quorum = no quorum
paper-votes = Votes
# $for, $against, $abstained: how many.
paper-votes-cast = for: { $for }, against: { $against }, abstained: { $abstained }
paper-outcome = Outcome
paper-carried = carried
paper-not-carried = not carried
paper-vote-for = For
paper-vote-against = Against
paper-vote-abstained = Abstained
paper-vote-none = No vote: it is about this member
paper-opinions = Dissenting opinions
# $names: names of members.
paper-opinions-of = dissenting opinion: { $names }

## Act

# $number: its number.
paper-act-number = No. { $number }
paper-instead = In place of the act
paper-replaced-by = Replaced by the act

## What several papers say

paper-complaints = Applications (complaints)
# Stands after the ruling. $number: the decision's. $time: when.
paper-stands-decided = decision No. { $number }, { $time }
# Stands after the name of whoever it was passed on to.
paper-stands-transferred = passed on { $time }, their number: { $receipt }
paper-stands-refused = passed on { $time }, they refused to give a number
paper-stands-answered = answered { $time }
paper-stands-received = received, not examined yet
paper-stands-examined = being examined
# How many belong to a contest.
paper-counted = Applications (complaints): { $complaints }, acts: { $acts }, in all: { $all }.
# Acts about no contest, counted with no protocol.
paper-counted-of-day = Acts of the day that belong to no contest: { $acts }.
paper-with-protocol = Applications (complaints), acts and remarks
paper-passed = Two members let the protocol pass while these were undecided
paper-remarks = Remarks of those present
paper-acts = Acts
paper-acts-of-day = Acts of the day
# $number: the other act's.
paper-act-replaced = replaced by act No. { $number }
paper-column-received = Received
paper-column-kind = Kind
paper-column-stands = How it stands
paper-column-act = Act
paper-column-signers = Signed by
paper-column-complaints = Numbers
paper-column-from = From
paper-column-remark = Remark
paper-board-note = Names and contents are not shown. The number is on the complainant's receipt.

## Who was there

paper-stages = Who was present at every stage
paper-at-signing = Who was present when the protocol was signed
paper-column-stage = Stage
paper-column-members = Members
paper-column-others = Others
paper-stage-opening = The precinct opened
paper-stage-voting = Voting began
paper-stage-closing = Voting ended
# $label: what is written on the box.
paper-stage-box = Box «{ $label }» opened
paper-stage-signed = Protocol signed
paper-commission = The commission
# Stands before the name of the function.
paper-took-over = took over { $time } ({ $reason })
paper-column-function = Function
paper-column-member = Member
paper-column-presence = Came–left

## Minutes

paper-approved = Approved number of members
paper-phases = Phases of the day
paper-column-not-done = Steps not done, reason
paper-suspensions = Suspensions of voting
paper-decisions = Decisions
paper-incidents = Incidents

## Registers as tables

paper-column-number-time = No., time
paper-column-name = Name
paper-column-happened = Warnings, removal
paper-column-ground = Ground, norm
# Stands before the ground.
paper-warned-at = warned { $time }
# $number: the decision's.
paper-removed-at = removed { $time }, decision No. { $number }
paper-not-let-in = Not let in
paper-warned = Warned and removed
paper-column-complainant = Who
paper-column-what = Contents
paper-examined-heard = examined { $time }, the complainant was heard
paper-examined-not-heard = examined { $time }, the complainant was not heard
paper-evidence = Evidence
paper-confidential = confidential
paper-column-incident = Incident
paper-column-done = What was done
paper-veracity-reported = reported
paper-veracity-seen = seen by a member
paper-veracity-confirmed = confirmed
paper-veracity-refuted = refuted
# Stands after the name of whoever was told.
paper-told = told { $time }, their number: { $receipt }
paper-told-without = told { $time }, no number given
# Stands after the name of whoever was called.
paper-called = called { $time }
paper-arrived = arrived { $time }
paper-left = left { $time }
paper-not-coming = said { $time } that they would not come
paper-closed-at = closed { $time }
paper-still-open = open
paper-column-question = Question and text
paper-column-votes = Presence and votes
paper-column-opinion = Opinion

## Rights card

paper-rights-papers = Papers to show
