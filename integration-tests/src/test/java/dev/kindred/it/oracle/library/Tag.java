package dev.kindred.it.oracle.library;

import dev.kindred.model.Entity;
import dev.kindred.model.Id;
import org.jspecify.annotations.Nullable;

/** What is said of many books. */
@Entity(table = "oracle_tag")
public record Tag(@Id(generated = false) long id, @Nullable String label, int weight) {}
