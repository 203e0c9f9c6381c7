package dev.kindred.it.press;

import dev.kindred.model.Entity;
import dev.kindred.model.Id;
import dev.kindred.model.Unique;
import java.util.Optional;

/** Has attributes that are called like lookups. */
@Entity
public record Season(@Id Long id, @Unique int year, Optional<Integer> gt) {}
