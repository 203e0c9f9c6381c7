package dev.kindred.it.model;

import static dev.kindred.model.OnDelete.CASCADE;

import dev.kindred.model.Column;
import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.One;

/** Has a short text and one that can be very long, and refers to a text. */
@Entity
public record Memo(
    @Id Long id,
    @Column(length = 200) String title,
    @Column(length = Memo.LONG) String text,
    @ForeignKey(onDelete = CASCADE) One<Label> label) {

  /** How long a text can be: more than a VARCHAR of H2. */
  public static final int LONG = 1_100_000;
}
