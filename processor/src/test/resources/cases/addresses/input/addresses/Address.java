package addresses;

import dev.kindred.model.*;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Embeddable
public record Address(
    @Embedded Optional<Position> position,
    String street,
    @Column(length = 20) @Index String city,
    @Nullable String zip,
    @Default("PRIVATE") Kind kind,
    @ForeignKey(onDelete = OnDelete.PROTECT) One<Country> country) {
  public enum Kind {
    PRIVATE,
    COMPANY
  }
}
