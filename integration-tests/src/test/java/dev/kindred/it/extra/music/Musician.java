package dev.kindred.it.extra.music;

import dev.kindred.model.Entity;
import dev.kindred.model.Id;
import dev.kindred.model.Unique;

/** Who made albums. */
@Entity
public record Musician(@Id Long artistId, @Unique String name) {}
