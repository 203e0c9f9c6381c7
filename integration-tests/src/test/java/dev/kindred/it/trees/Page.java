package dev.kindred.it.trees;

import static dev.kindred.model.OnDelete.CASCADE;

import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.One;

/** Must have a page before it; the first one has itself. */
@Entity(table = "tree_page")
public record Page(
    @Id(generated = false) Long id,
    @ForeignKey(onDelete = CASCADE, relatedName = "following") One<Page> before) {}
