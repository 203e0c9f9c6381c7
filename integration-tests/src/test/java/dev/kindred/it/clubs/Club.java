package dev.kindred.it.clubs;

import dev.kindred.model.Entity;
import dev.kindred.model.Id;
import dev.kindred.model.Many;
import dev.kindred.model.ManyToMany;

/** Has members, and those among them who were ranked. */
@Entity(table = "clubs_club")
public record Club(
    @Id Long id,
    String name,
    @ManyToMany(through = Membership.class) Many<Person> members,
    @ManyToMany(through = Rank.class, relatedName = "rankedIn") Many<Person> ranked) {}
