package dev.kindred.it.clubs;

import dev.kindred.model.Entity;
import dev.kindred.model.Id;
import dev.kindred.model.Many;
import dev.kindred.model.ManyToMany;

/** People are invited to it. */
@Entity(table = "clubs_party")
public record Party(
    @Id Long id,
    String title,
    @ManyToMany(
            through = Invitation.class,
            throughFields = {"party", "guest"},
            relatedName = "invitedTo")
        Many<Person> guests) {}
