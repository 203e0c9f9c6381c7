package dev.kindred.it.clubs;

import dev.kindred.model.Entity;
import dev.kindred.model.Id;
import dev.kindred.model.Many;
import dev.kindred.model.ManyToMany;

/** Is a member of clubs, has friends and colleagues. */
@Entity(table = "clubs_person")
public record Person(
    @Id Long id,
    String name,
    @ManyToMany(
            through = Friendship.class,
            throughFields = {"first", "second"},
            relatedName = "friendOf")
        Many<Person> friends,
    @ManyToMany(
            through = Cooperation.class,
            throughFields = {"first", "second"},
            symmetrical = true)
        Many<Person> colleagues) {}
