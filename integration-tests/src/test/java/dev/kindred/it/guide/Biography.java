package dev.kindred.it.guide;

import static dev.kindred.model.OnDelete.CASCADE;

import dev.kindred.model.Entity;
import dev.kindred.model.Id;
import dev.kindred.model.One;
import dev.kindred.model.OneToOne;

/** The life of an author. */
@Entity
public record Biography(@Id @OneToOne(onDelete = CASCADE) One<Author> author, String text) {}
