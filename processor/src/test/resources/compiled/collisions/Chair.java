package collisions;

import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.OnDelete;
import dev.kindred.model.One;

@Entity
public record Chair(
    @Id Long id, @ForeignKey(onDelete = OnDelete.CASCADE) One<RestaurantTable> at) {
  static final class Table {}
}
