package dev.kindred.it.extra.arrays;

import dev.kindred.model.Entity;
import dev.kindred.model.Id;
import java.util.List;

/** Cook of any number of recipes. */
@Entity
public record Cook(@Id Long id, String name, List<String> languages) {}
