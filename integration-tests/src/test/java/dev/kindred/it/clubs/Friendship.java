package dev.kindred.it.clubs;

import static dev.kindred.model.OnDelete.CASCADE;

import dev.kindred.model.Default;
import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.One;

/** What one person is to another one, who need not know of it. */
@Entity(table = "clubs_friendship")
public record Friendship(
    @Id Long id,
    @ForeignKey(onDelete = CASCADE, relatedName = "+") One<Person> first,
    @ForeignKey(onDelete = CASCADE, relatedName = "+") One<Person> second,
    @Default("1") int years) {}
