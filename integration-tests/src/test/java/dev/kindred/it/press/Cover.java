package dev.kindred.it.press;

import static dev.kindred.model.OnDelete.CASCADE;

import dev.kindred.model.Entity;
import dev.kindred.model.Id;
import dev.kindred.model.One;
import dev.kindred.model.OneToOne;

/** Belongs to one piece, which may have none. */
@Entity
public record Cover(
    @Id Long id,
    String title,
    @OneToOne(onDelete = CASCADE, relatedName = "cover") One<Piece> piece) {}
