package dev.kindred.it.clubs;

import static dev.kindred.model.OnDelete.CASCADE;

import dev.kindred.model.Default;
import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.One;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Links a person to a club, any number of times. */
@Entity(table = "clubs_membership")
public record Membership(
    @Id Long id,
    @ForeignKey(onDelete = CASCADE) One<Person> person,
    @ForeignKey(onDelete = CASCADE) One<Club> club,
    @Default("2000-01-01") LocalDate joined,
    @Nullable String reason) {}
