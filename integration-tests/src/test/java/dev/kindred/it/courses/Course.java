package dev.kindred.it.courses;

import dev.kindred.model.Entity;
import dev.kindred.model.Id;
import dev.kindred.model.Unique;
import org.jspecify.annotations.Nullable;

/** Is known to students by a code, once it has one. */
@Entity
public record Course(@Id Long id, @Unique @Nullable String code, String title) {}
