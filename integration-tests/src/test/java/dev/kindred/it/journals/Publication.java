package dev.kindred.it.journals;

import dev.kindred.model.Entity;
import dev.kindred.model.Id;

/** Prints articles. */
@Entity(table = "journals_publication")
public record Publication(@Id Long id, String title) {}
