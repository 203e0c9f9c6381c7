package dev.kindred.it.extra;

import static dev.kindred.model.OnDelete.CASCADE;

import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.Many;
import dev.kindred.model.ManyToMany;
import dev.kindred.model.One;
import dev.kindred.model.Unique;

/** Has names longer than databases take, which begin as those of the other one do. */
@Entity
public record TheTimetableOfAllTheTrainsThatStopAtThisStationOnWorkingDaysInWinter(
    @Id Long id,
    @Unique String theNameOfWhoeverLooksAfterItWhileTheOneWhoUsuallyDoesIsAwayByDay,
    String theNameOfWhoeverLooksAfterItWhileTheOneWhoUsuallyDoesIsAwayByNight,
    @ForeignKey(onDelete = CASCADE, optional = true, relatedName = "next")
        One<TheTimetableOfAllTheTrainsThatStopAtThisStationOnWorkingDaysInWinter>
            theTimetableThatWasValidBeforeThisOneAndThatIsKeptForThoseWhoAskForIt,
    @ManyToMany(relatedName = "seenInWinter")
        Many<TheTimetableOfAllTheTrainsThatStopAtThisStationOnWorkingDaysInSummer>
            theTimetablesThatTheStationMasterLooksAtWhenThisOneIsAboutToBeMade) {}
