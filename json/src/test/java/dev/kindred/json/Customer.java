package dev.kindred.json;

import static dev.kindred.model.OnDelete.CASCADE;

import dev.kindred.json.City.Country;
import dev.kindred.model.Column;
import dev.kindred.model.CreatedAt;
import dev.kindred.model.Default;
import dev.kindred.model.Embeddable;
import dev.kindred.model.Embedded;
import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.GeneratedColumn;
import dev.kindred.model.Id;
import dev.kindred.model.Inverse;
import dev.kindred.model.Many;
import dev.kindred.model.OnDelete;
import dev.kindred.model.One;
import dev.kindred.model.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Has attributes of all sorts. */
@Entity(table = "json_customer")
public record Customer(
    @Id Long id,
    @Version long version,
    String name,
    @Nullable String nick,
    Optional<Integer> age,
    @Default("0") int points,
    List<String> tags,
    @Embedded Address address,
    @Embedded(prefix = "ship_") Optional<Address> shipTo,
    @CreatedAt Instant created,
    @GeneratedColumn("upper(name)") @Nullable String shouted,
    @Column(readOnly = true) @Nullable String rating,
    @ForeignKey(onDelete = OnDelete.SET_NULL, optional = true, relatedName = "guests")
        One<Customer> host,
    @ForeignKey(onDelete = CASCADE) One<City> city,
    @Inverse Many<Customer> guests) {

  /** Has a relation to a column that is no key, and a part that may be absent. */
  @Embeddable
  public record Address(
      String street,
      @Nullable String zip,
      @ForeignKey(onDelete = CASCADE, references = "code") One<Country> country,
      @Embedded Optional<Position> position) {}

  /** Consists of numbers. */
  @Embeddable
  public record Position(double latitude, double longitude) {}
}
