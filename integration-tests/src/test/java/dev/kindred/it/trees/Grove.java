package dev.kindred.it.trees;

import dev.kindred.model.Entity;
import dev.kindred.model.Id;

/** What twigs grow in. */
@Entity
public record Grove(@Id(generated = false) Long id) {}
