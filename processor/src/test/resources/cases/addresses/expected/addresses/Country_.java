package addresses;

import dev.kindred.Accessors;
import dev.kindred.Database;
import dev.kindred.QuerySet;
import dev.kindred.RelatedSet;
import dev.kindred.lookup.Condition;
import dev.kindred.lookup.EntityPath;
import dev.kindred.lookup.PathStep;
import dev.kindred.lookup.TextColumn;
import dev.kindred.lookup.TextExpression;
import dev.kindred.lookup.ToMany;
import dev.kindred.lookup.ToOneReference;
import dev.kindred.model.One;
import dev.kindred.spi.ColumnMetadata;
import dev.kindred.spi.ColumnType;
import dev.kindred.spi.EntityBuilder;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.RelationMetadata;
import dev.kindred.spi.ResultSetRowReader;
import dev.kindred.spi.ReverseRelation;
import dev.kindred.spi.RowReader;
import java.sql.ResultSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * Metamodel class of {@link Country}, stored in {@code address_country}: its paths, accessors and builder.
 */
@Generated("dev.kindred.processor.KindredProcessor")
public final class Country_ {
  /**
   * Is never called.
   */
  private Country_() {
  }

  /**
   * {@return the column {@code code varchar(255) not null}, primary key}
   */
  public static TextColumn<Country> code() {
    return new TextColumn<Country>(Metadata.INSTANCE, 0);
  }

  /**
   * {@return the column {@code name varchar(255) not null}}
   */
  public static TextColumn<Country> name() {
    return new TextColumn<Country>(Metadata.INSTANCE, 1);
  }

  /**
   * {@return the path to the customers that reference the country: {@code address_owner.shop_code = address_country.code}}
   */
  public static Customer_.Many<Country> customers() {
    return new Customer_.Many<Country>(PathStep.first(Metadata.INSTANCE, 0));
  }

  /**
   * {@return the path to the orders that reference the country: {@code address_order.BillToCountryId = address_country.code}}
   */
  public static Order_.Many<Country> orderSet() {
    return new Order_.Many<Country>(PathStep.first(Metadata.INSTANCE, 1));
  }

  /**
   * {@return the primary key column {@code code}}
   */
  public static TextColumn<Country> pk() {
    return new TextColumn<Country>(Metadata.INSTANCE, 0);
  }

  /**
   * {@return the root path, to select the entity itself}
   */
  public static Path<Country> self() {
    return new Path<Country>(PathStep.root(Metadata.INSTANCE));
  }

  /**
   * {@return a query over all countries}
   *
   * @param db the database
   */
  public static QuerySet<Country> objects(Database db) {
    return Accessors.<Country>objects(db, Metadata.INSTANCE);
  }

  /**
   * {@return the country with the given primary key}
   *
   * @param db the database
   * @param code the column {@code code}
   * @throws dev.kindred.error.EntityNotFoundException if there is none
   */
  public static Country get(Database db, String code) {
    return Accessors.<Country>get(db, Metadata.INSTANCE, code);
  }

  /**
   * {@return the country with the given primary key, or empty if there is none}
   *
   * @param db the database
   * @param code the column {@code code}
   */
  public static Optional<Country> find(Database db, String code) {
    return Accessors.<Country>find(db, Metadata.INSTANCE, code);
  }

  /**
   * {@return an unloaded reference to the country with the given primary key; no SQL is run}
   *
   * @param code the column {@code code}
   */
  public static One<Country> ref(String code) {
    return Accessors.<Country>ref(Metadata.INSTANCE, code);
  }

  /**
   * {@return the customers that reference the given country as {@code id.shop}, for querying and changing}
   *
   * @param db the database
   * @param country the country
   */
  public static RelatedSet<Customer> customers(Database db, Country country) {
    return Accessors.<Customer>relatedSet(db, Metadata.INSTANCE.relation(0), country);
  }

  /**
   * Loads the customers of several countries, in one statement for as many as the database accepts at once.
   *
   * @param db the database
   * @param countries the countries
   * @return a list for each of them
   */
  public static Map<Country, List<Customer>> customersOf(Database db,
      Collection<Country> countries) {
    return Accessors.<Country, Customer>relatedSetOf(db, Metadata.INSTANCE.relation(0), countries);
  }

  /**
   * {@return the orders that reference the given country as {@code billTo.country}, for querying and changing}
   *
   * @param db the database
   * @param country the country
   */
  public static RelatedSet<Order> orderSet(Database db, Country country) {
    return Accessors.<Order>relatedSet(db, Metadata.INSTANCE.relation(1), country);
  }

  /**
   * Loads the orders of several countries, in one statement for as many as the database accepts at once.
   *
   * @param db the database
   * @param countries the countries
   * @return a list for each of them
   */
  public static Map<Country, List<Order>> orderSetOf(Database db, Collection<Country> countries) {
    return Accessors.<Country, Order>relatedSetOf(db, Metadata.INSTANCE.relation(1), countries);
  }

  /**
   * {@return a new, empty builder}
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return a new builder initialized from the given country; an update writes only the attributes that are set}
   *
   * @param country the country
   */
  public static Builder builder(Country country) {
    return new Builder(country);
  }

  /**
   * Path to a {@link Country}.
   *
   * @param <R> the root entity
   */
  public static class Path<R> extends EntityPath<R, Country> {
    /**
     * Creates a path; for generated code.
     *
     * @param position where it leads
     */
    public Path(PathStep position) {
      super(position);
    }

    @Override
    protected final Path<R> at(PathStep position) {
      return new Path<R>(position);
    }

    /**
     * {@return the column {@code code varchar(255) not null}, primary key}
     */
    public final TextExpression<R> code() {
      return texts(0);
    }

    /**
     * {@return the column {@code name varchar(255) not null}}
     */
    public final TextExpression<R> name() {
      return texts(1);
    }

    /**
     * {@return the path to the customers that reference the country: {@code address_owner.shop_code = address_country.code}}
     */
    public final Customer_.Many<R> customers() {
      return new Customer_.Many<R>(step(0));
    }

    /**
     * {@return the path to the orders that reference the country: {@code address_order.BillToCountryId = address_country.code}}
     */
    public final Order_.Many<R> orderSet() {
      return new Order_.Many<R>(step(1));
    }

    /**
     * {@return the primary key column {@code code}}
     */
    public final TextExpression<R> pk() {
      return texts(0);
    }
  }

  /**
   * Path to a {@link Country} by a foreign key, which can be assigned.
   *
   * @param <R> the entity that has the foreign key
   */
  public static final class Reference<R> extends Path<R> implements ToOneReference<R, Country> {
    /**
     * Creates a path; for generated code.
     *
     * @param position where it leads
     */
    public Reference(PathStep position) {
      super(position);
    }
  }

  /**
   * Path to any number of countries.
   *
   * @param <R> the root entity
   */
  public static final class Many<R> extends Path<R> implements ToMany<R, Country, Path<R>> {
    /**
     * Creates a path; for generated code.
     *
     * @param position where it leads
     */
    public Many(PathStep position) {
      super(position);
    }

    /**
     * Restricts the related rows by a condition that may refer to the root entity.
     *
     * @param condition the condition
     * @return a path to the rows that fulfil it
     */
    @Override
    public Many<R> where(Function<? super Path<R>, Condition<R>> condition) {
      return new Many<R>(rowsThat(condition));
    }

    /**
     * Restricts the related rows by a condition on their own entity.
     *
     * @param condition the condition
     * @return a path to the rows that fulfil it
     */
    @Override
    public Many<R> where(Condition<Country> condition) {
      return new Many<R>(rowsThat(condition));
    }
  }

  /**
   * Builder of a {@link Country}.
   */
  public static final class Builder extends EntityBuilder<Country> {
    /**
     * Creates an empty builder.
     */
    private Builder() {
      super(Metadata.INSTANCE);
    }

    /**
     * Creates an initialized builder.
     *
     * @param country the initial values
     */
    private Builder(Country country) {
      super(Metadata.INSTANCE, country);
    }

    /**
     * Sets the column {@code code varchar(255) not null}, primary key.
     *
     * @param code the value
     * @return this builder
     */
    public Builder code(String code) {
      set(0, code);
      return this;
    }

    /**
     * Sets the column {@code name varchar(255) not null}.
     *
     * @param name the value
     * @return this builder
     */
    public Builder name(String name) {
      set(1, name);
      return this;
    }
  }

  /**
   * Metadata of {@link Country} for Kindred's runtime.
   */
  static final class Metadata extends EntityMetadata<Country> {
    /**
     * The only instance.
     */
    static final Metadata INSTANCE = new Metadata();

    /**
     * Creates the metadata.
     */
    private Metadata() {
      super(
          Country.class,
          "Country_",
          "",
          "address_country",
          new ColumnMetadata[] {
              ColumnMetadata.of("code", "code", ColumnType.TEXT).asKey(),
              ColumnMetadata.of("name", "name", ColumnType.TEXT)});
    }

    @Override
    protected RelationMetadata[] declareRelations() {
      return new RelationMetadata[] {
          new ReverseRelation(this, 0, "customers", 0),
          new ReverseRelation(this, 1, "orderSet", 1)};
    }

    @Override
    protected EntityMetadata<?> related(int relation) {
      return switch (relation) {
        case 0 -> Customer_.Metadata.INSTANCE;
        case 1 -> Order_.Metadata.INSTANCE;
        default -> throw new IndexOutOfBoundsException(relation);
      };
    }

    @Override
    public <S> Country read(RowReader<S> row, S source) {
      return new Country(
          row.getString(source, 0),
          row.getString(source, 1));
    }

    @Override
    public void readAll(ResultSetRowReader row, ResultSet source) {
      do {
        row.add(new Country(
            row.getString(source, 0),
            row.getString(source, 1)));
      } while (row.next(source));
    }

    @Override
    protected Object attribute(Country entity, int column) {
      return switch (column) {
        case 0 -> entity.code();
        case 1 -> entity.name();
        default -> throw new IndexOutOfBoundsException(column);
      };
    }

    @Override
    public Object handle(Country entity, int relation) {
      return null;
    }
  }
}
