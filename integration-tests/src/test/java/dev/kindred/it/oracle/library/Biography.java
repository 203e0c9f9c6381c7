package dev.kindred.it.oracle.library;

import static dev.kindred.model.OnDelete.CASCADE;

import dev.kindred.model.Entity;
import dev.kindred.model.Id;
import dev.kindred.model.One;
import dev.kindred.model.OneToOne;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** The life of an author, whose key is its own too. */
@Entity(table = "oracle_biography")
public record Biography(
    @Id @OneToOne(onDelete = CASCADE) One<Author> author,
    @Nullable String opening,
    @Nullable Boolean authorised,
    @Nullable LocalDateTime finished) {}
