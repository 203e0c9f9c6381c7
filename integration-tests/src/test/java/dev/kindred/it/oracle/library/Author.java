package dev.kindred.it.oracle.library;

import static dev.kindred.model.OnDelete.SET_NULL;

import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.One;
import org.jspecify.annotations.Nullable;

/** Who writes books, and may have learned it from another author, or from no one but himself. */
@Entity(table = "oracle_author")
public record Author(
    @Id(generated = false) long id,
    String name,
    @Nullable String nick,
    @Nullable Integer age,
    @ForeignKey(onDelete = SET_NULL, optional = true, relatedName = "pupils") One<Author> mentor) {}
