package dev.kindred.it.partial;

import static dev.kindred.model.OnDelete.CASCADE;

import dev.kindred.model.Column;
import dev.kindred.model.Convert;
import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.One;
import dev.kindred.model.Version;
import org.jspecify.annotations.Nullable;

/** Has a rating that is required, and one that is not. */
@Entity
public class Critique {
  @Id long id;

  @Column(length = 5)
  String title;

  int words;

  @ForeignKey(onDelete = CASCADE, optional = true, relatedName = "critiques")
  One<Critic> critic;

  @Convert(Rating.RatingConverter.class)
  Rating rating;

  @Convert(Rating.RatingConverter.class)
  @Nullable Rating other;

  @Version int version;

  Critique() {}

  Critique(String title, Rating rating) {
    this.title = title;
    this.rating = rating;
  }
}
