package far;

import dev.kindred.model.*;

@Entity
public record PlaceWithANameThatGoesOnBecauseNobodyWantedToStopBeforeItWasSaid(
    @Id Long id,
    String whatTheOwnerOfThePlaceWouldHaveLikedToBeToldBeforeTheOpeningOne,
    String whatTheOwnerOfThePlaceWouldHaveLikedToBeToldBeforeTheOpeningTwo,
    @ForeignKey(onDelete = OnDelete.CASCADE, optional = true, relatedName = "+")
        One<PlaceWithANameThatGoesOnBecauseNobodyWantedToStopBeforeItWasSaid>
            thePlaceThatWasHereBeforeThisOneAndThatSomePeopleStillRemember,
    @ManyToMany(relatedName = "+")
        Many<PlaceWithANameThatGoesOnBecauseNobodyWantedToStopBeforeItWasSaid>
            thePlacesThatCanBeSeenFromHereOnACleanDay) {}
