package dev.kindred.it.addresses;

import static dev.kindred.model.OnDelete.PROTECT;

import dev.kindred.model.Column;
import dev.kindred.model.Convert;
import dev.kindred.model.Default;
import dev.kindred.model.Embeddable;
import dev.kindred.model.Embedded;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Index;
import dev.kindred.model.One;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An address, with a relation and another value object inside. */
@Embeddable
public record Address(
    String street,
    @Column(length = 20) @Index String city,
    @Nullable String zip,
    @Default("HOME") Use use,
    @Convert(Phone.TextConverter.class) @Nullable Phone phone,
    @Embedded Optional<Position> position,
    @ForeignKey(onDelete = PROTECT) One<Nation> nation) {

  /** What it is for. */
  public enum Use {
    HOME,
    WORK
  }

  /** Returns an address at home, without a telephone. */
  public static Address of(String street, String city, Nation nation) {
    return new Address(street, city, null, Use.HOME, null, Optional.empty(), One.of(nation));
  }

  /** Returns this address with a position. */
  public Address at(double latitude, double longitude) {
    Position position = new Position(latitude, longitude);
    return new Address(street, city, zip, use, phone, Optional.of(position), nation);
  }

  /** Returns this address with a zip code. */
  public Address zip(@Nullable String code) {
    return new Address(street, city, code, use, phone, position, nation);
  }
}
