package dev.kindred.it.press;

import static dev.kindred.model.OnDelete.SET_NULL;

import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.One;
import java.util.Optional;

/** Someone who writes articles; may have no name, and an editor. */
@Entity
public record Writer(
    @Id Long id,
    Optional<String> name,
    Optional<String> bio,
    @ForeignKey(onDelete = SET_NULL, optional = true, relatedName = "edited") One<Writer> editor) {}
