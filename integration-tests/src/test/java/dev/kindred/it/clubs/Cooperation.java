package dev.kindred.it.clubs;

import static dev.kindred.model.OnDelete.CASCADE;

import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.One;
import dev.kindred.model.UniqueTogether;
import java.time.LocalDate;
import java.util.UUID;

/** Two people work together; there is one for each direction. */
@Entity(table = "clubs_cooperation", unique = @UniqueTogether({"first", "second"}))
public record Cooperation(
    @Id UUID id,
    @ForeignKey(onDelete = CASCADE, relatedName = "+") One<Person> first,
    @ForeignKey(onDelete = CASCADE, relatedName = "+") One<Person> second,
    LocalDate since) {}
