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
import dev.kindred.model.OnDelete;
import dev.kindred.model.One;
import dev.kindred.spi.ColumnMetadata;
import dev.kindred.spi.ColumnType;
import dev.kindred.spi.ConstraintMetadata;
import dev.kindred.spi.EmbeddedMetadata;
import dev.kindred.spi.EntityBuilder;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.ForwardRelation;
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
 * Metamodel class of {@link Customer}, stored in {@code address_owner}: its paths, accessors and builder.
 */
@Generated("dev.kindred.processor.KindredProcessor")
final class Customer_ {
  /**
   * Is never called.
   */
  private Customer_() {
  }

  /**
   * {@return the customer id in the columns {@code shop_code} to {@code number}}
   */
  public static CustomerId_.Columns<Customer> id() {
    return new CustomerId_.Columns<Customer>(PathStep.root(Metadata.INSTANCE), 0, 0);
  }

  /**
   * {@return the column {@code name varchar(255) not null}, unique together with others as {@code uq_address_owner_name_address_city}}
   */
  public static TextColumn<Customer> name() {
    return new TextColumn<Customer>(Metadata.INSTANCE, 2);
  }

  /**
   * {@return the address in the columns {@code address_position_latitude} to {@code address_country_id}}
   */
  public static Address_.Columns<Customer> address() {
    return new Address_.Columns<Customer>(PathStep.root(Metadata.INSTANCE), 3, 1);
  }

  /**
   * {@return the address in the columns {@code ship_position_latitude} to {@code ship_country_id}, NULL where it is absent}
   */
  public static Address_.Columns<Customer> shipTo() {
    return new Address_.Columns<Customer>(PathStep.root(Metadata.INSTANCE), 10, 2);
  }

  /**
   * {@return the money in the columns {@code credit_amount} to {@code credit_asc}}
   */
  public static Money_.Columns<Customer> credit() {
    return new Money_.Columns<Customer>(PathStep.root(Metadata.INSTANCE), 17, 3);
  }

  /**
   * {@return the path to the orders that reference the customer: {@code address_order.CustomerShop_code = address_owner.shop_code and address_order.CustomerNumber = address_owner.number}}
   */
  public static Order_.Many<Customer> orderSet() {
    return new Order_.Many<Customer>(PathStep.first(Metadata.INSTANCE, 3));
  }

  /**
   * {@return the root path, to select the entity itself}
   */
  public static Path<Customer> self() {
    return new Path<Customer>(PathStep.root(Metadata.INSTANCE));
  }

  /**
   * {@return a query over all customers}
   *
   * @param db the database
   */
  public static QuerySet<Customer> objects(Database db) {
    return Accessors.<Customer>objects(db, Metadata.INSTANCE);
  }

  /**
   * {@return the customer with the given primary key}
   *
   * @param db the database
   * @param shop the column {@code shop_code}
   * @param number the column {@code number}
   * @throws dev.kindred.error.EntityNotFoundException if there is none
   */
  public static Customer get(Database db, String shop, int number) {
    return Accessors.<Customer>get(db, Metadata.INSTANCE, new Key(shop, number));
  }

  /**
   * {@return the customer with the given primary key, or empty if there is none}
   *
   * @param db the database
   * @param shop the column {@code shop_code}
   * @param number the column {@code number}
   */
  public static Optional<Customer> find(Database db, String shop, int number) {
    return Accessors.<Customer>find(db, Metadata.INSTANCE, new Key(shop, number));
  }

  /**
   * {@return an unloaded reference to the customer with the given primary key; no SQL is run}
   *
   * @param shop the column {@code shop_code}
   * @param number the column {@code number}
   */
  public static One<Customer> ref(String shop, int number) {
    return Accessors.<Customer>ref(Metadata.INSTANCE, new Key(shop, number));
  }

  /**
   * {@return the orders that reference the given customer, for querying and changing}
   *
   * @param db the database
   * @param customer the customer
   */
  public static RelatedSet<Order> orderSet(Database db, Customer customer) {
    return Accessors.<Order>relatedSet(db, Metadata.INSTANCE.relation(3), customer);
  }

  /**
   * Loads the orders of several customers, in one statement for as many as the database accepts at once.
   *
   * @param db the database
   * @param customers the customers
   * @return a list for each of them
   */
  public static Map<Customer, List<Order>> orderSetOf(Database db, Collection<Customer> customers) {
    return Accessors.<Customer, Order>relatedSetOf(db, Metadata.INSTANCE.relation(3), customers);
  }

  /**
   * {@return the path from {@code Country} to the customers that reference it as {@code id.shop}}
   */
  public static Many<Country> ofIdShop() {
    return new Many<Country>(PathStep.reverse(Metadata.INSTANCE, 0));
  }

  /**
   * {@return the customers that reference the given country as {@code id.shop}, for querying and changing}
   *
   * @param db the database
   * @param country the country
   */
  public static RelatedSet<Customer> ofIdShop(Database db, Country country) {
    return Accessors.<Customer>relatedSet(db, Metadata.INSTANCE.relation(0).reverse(), country);
  }

  /**
   * {@return the path from {@code Country} to the customers that reference it as {@code address.country}}
   */
  public static Many<Country> ofAddressCountry() {
    return new Many<Country>(PathStep.reverse(Metadata.INSTANCE, 1));
  }

  /**
   * {@return the customers that reference the given country as {@code address.country}, for querying and changing}
   *
   * @param db the database
   * @param country the country
   */
  public static RelatedSet<Customer> ofAddressCountry(Database db, Country country) {
    return Accessors.<Customer>relatedSet(db, Metadata.INSTANCE.relation(1).reverse(), country);
  }

  /**
   * {@return the path from {@code Country} to the customers that reference it as {@code shipTo.country}}
   */
  public static Many<Country> ofShipToCountry() {
    return new Many<Country>(PathStep.reverse(Metadata.INSTANCE, 2));
  }

  /**
   * {@return the customers that reference the given country as {@code shipTo.country}, for querying and changing}
   *
   * @param db the database
   * @param country the country
   */
  public static RelatedSet<Customer> ofShipToCountry(Database db, Country country) {
    return Accessors.<Customer>relatedSet(db, Metadata.INSTANCE.relation(2).reverse(), country);
  }

  /**
   * {@return a new, empty builder}
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return a new builder initialized from the given customer; an update writes only the attributes that are set}
   *
   * @param customer the customer
   */
  public static Builder builder(Customer customer) {
    return new Builder(customer);
  }

  /**
   * Path to a {@link Customer}.
   *
   * @param <R> the root entity
   */
  public static class Path<R> extends EntityPath<R, Customer> {
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
     * {@return the path to the customer id in the columns {@code shop_code} to {@code number}}
     */
    public final CustomerId_.Path<R> id() {
      return new CustomerId_.Path<R>(PathStep.of(this), 0, 0);
    }

    /**
     * {@return the column {@code name varchar(255) not null}, unique together with others as {@code uq_address_owner_name_address_city}}
     */
    public final TextExpression<R> name() {
      return texts(2);
    }

    /**
     * {@return the path to the address in the columns {@code address_position_latitude} to {@code address_country_id}}
     */
    public final Address_.Path<R> address() {
      return new Address_.Path<R>(PathStep.of(this), 3, 1);
    }

    /**
     * {@return the path to the address in the columns {@code ship_position_latitude} to {@code ship_country_id}, NULL where it is absent}
     */
    public final Address_.Path<R> shipTo() {
      return new Address_.Path<R>(PathStep.of(this), 10, 2);
    }

    /**
     * {@return the path to the money in the columns {@code credit_amount} to {@code credit_asc}}
     */
    public final Money_.Path<R> credit() {
      return new Money_.Path<R>(PathStep.of(this), 17, 3);
    }

    /**
     * {@return the path to the orders that reference the customer: {@code address_order.CustomerShop_code = address_owner.shop_code and address_order.CustomerNumber = address_owner.number}}
     */
    public final Order_.Many<R> orderSet() {
      return new Order_.Many<R>(step(3));
    }
  }

  /**
   * Path to a {@link Customer} by a foreign key, which can be assigned.
   *
   * @param <R> the entity that has the foreign key
   */
  public static final class Reference<R> extends Path<R> implements ToOneReference<R, Customer> {
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
   * Path to any number of customers.
   *
   * @param <R> the root entity
   */
  public static final class Many<R> extends Path<R> implements ToMany<R, Customer, Path<R>> {
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
    public Many<R> where(Condition<Customer> condition) {
      return new Many<R>(rowsThat(condition));
    }
  }

  /**
   * Builder of a {@link Customer}.
   */
  public static final class Builder extends EntityBuilder<Customer> {
    /**
     * Creates an empty builder.
     */
    private Builder() {
      super(Metadata.INSTANCE);
    }

    /**
     * Creates an initialized builder.
     *
     * @param customer the initial values
     */
    private Builder(Customer customer) {
      super(Metadata.INSTANCE, customer);
    }

    /**
     * Sets the customer id in the columns {@code shop_code} to {@code number}.
     *
     * @param id the value
     * @return this builder
     */
    public Builder id(CustomerId id) {
      embed(CustomerId_.Metadata.INSTANCE, 0, 0, id);
      return this;
    }

    /**
     * Sets the column {@code name varchar(255) not null}, unique together with others as {@code uq_address_owner_name_address_city}.
     *
     * @param name the value
     * @return this builder
     */
    public Builder name(String name) {
      set(2, name);
      return this;
    }

    /**
     * Sets the address in the columns {@code address_position_latitude} to {@code address_country_id}.
     *
     * @param address the value
     * @return this builder
     */
    public Builder address(Address address) {
      embed(Address_.Metadata.INSTANCE, 3, 1, address);
      return this;
    }

    /**
     * Sets the address in the columns {@code ship_position_latitude} to {@code ship_country_id}, NULL where it is absent.
     *
     * @param shipTo the value
     * @return this builder
     */
    public Builder shipTo(Address shipTo) {
      embed(Address_.Metadata.INSTANCE, 10, 2, shipTo);
      return this;
    }

    /**
     * Sets the money in the columns {@code credit_amount} to {@code credit_asc}.
     *
     * @param credit the value
     * @return this builder
     */
    public Builder credit(Money credit) {
      embed(Money_.Metadata.INSTANCE, 17, 3, credit);
      return this;
    }
  }

  /**
   * Primary key of a customer.
   *
   * @param shop the column {@code shop_code}
   * @param number the column {@code number}
   */
  public record Key(String shop, int number) {
  }

  /**
   * Metadata of {@link Customer} for Kindred's runtime.
   */
  static final class Metadata extends EntityMetadata<Customer> {
    /**
     * The only instance.
     */
    static final Metadata INSTANCE = new Metadata();

    /**
     * Creates the metadata.
     */
    private Metadata() {
      super(
          Customer.class,
          "Customer_",
          "",
          "address_owner",
          new ColumnMetadata[] {
              ColumnMetadata.of("id.shop", "shop_code", ColumnType.TEXT).asKey(),
              ColumnMetadata.of("id.number", "number", ColumnType.INT).asKey(),
              ColumnMetadata.of("name", "name", ColumnType.TEXT),
              ColumnMetadata.of("address.position.latitude", "address_position_latitude", ColumnType.DOUBLE).orNull(),
              ColumnMetadata.of("address.position.longitude", "address_position_longitude", ColumnType.DOUBLE).orNull(),
              ColumnMetadata.of("address.street", "address_street", ColumnType.TEXT),
              ColumnMetadata.of("address.city", "address_city", ColumnType.TEXT).length(20),
              ColumnMetadata.of("address.zip", "address_zip", ColumnType.TEXT).orNull(),
              ColumnMetadata.of("address.kind", "address_kind", ColumnType.enumeration(Address.Kind.class, Address.Kind.values())).defaultingTo(Address.Kind.valueOf("PRIVATE")),
              ColumnMetadata.of("address.country", "address_country_id", ColumnType.TEXT),
              ColumnMetadata.of("shipTo.position.latitude", "ship_position_latitude", ColumnType.DOUBLE).orNull(),
              ColumnMetadata.of("shipTo.position.longitude", "ship_position_longitude", ColumnType.DOUBLE).orNull(),
              ColumnMetadata.of("shipTo.street", "ship_street", ColumnType.TEXT).orNull(),
              ColumnMetadata.of("shipTo.city", "ship_city", ColumnType.TEXT).orNull().length(20),
              ColumnMetadata.of("shipTo.zip", "ship_zip", ColumnType.TEXT).orNull(),
              ColumnMetadata.of("shipTo.kind", "ship_kind", ColumnType.enumeration(Address.Kind.class, Address.Kind.values())).orNull().defaultingTo(Address.Kind.valueOf("PRIVATE")),
              ColumnMetadata.of("shipTo.country", "ship_country_id", ColumnType.TEXT).orNull(),
              ColumnMetadata.of("credit.amount", "credit_amount", ColumnType.DECIMAL).digits(10, 2),
              ColumnMetadata.of("credit.asc", "credit_asc", ColumnType.TEXT)},
          new ConstraintMetadata.Index("ix_address_owner_address_city", 6),
          new ConstraintMetadata.Index("ix_address_owner_ship_city", 13),
          new ConstraintMetadata.Index("ix_credit", 17, 18),
          new ConstraintMetadata.Unique("uq_address_owner_name_address_city", 2, 6));
    }

    @Override
    protected RelationMetadata[] declareRelations() {
      return new RelationMetadata[] {
          new ForwardRelation(this, 0, "id.shop", false, false, OnDelete.CASCADE, new int[] {0}, new int[] {0}),
          new ForwardRelation(this, 1, "address.country", false, false, OnDelete.PROTECT, new int[] {9}, new int[] {0}),
          new ForwardRelation(this, 2, "shipTo.country", false, true, OnDelete.PROTECT, new int[] {16}, new int[] {0}),
          new ReverseRelation(this, 3, "orderSet", 0)};
    }

    @Override
    protected EmbeddedMetadata[] declareEmbedded() {
      return new EmbeddedMetadata[] {
          new EmbeddedMetadata("id", CustomerId_.Metadata.INSTANCE, 0, 0, false),
          new EmbeddedMetadata("address", Address_.Metadata.INSTANCE, 3, 1, false),
          new EmbeddedMetadata("address.position", Position_.Metadata.INSTANCE, 3, 1, true),
          new EmbeddedMetadata("shipTo", Address_.Metadata.INSTANCE, 10, 2, true),
          new EmbeddedMetadata("shipTo.position", Position_.Metadata.INSTANCE, 10, 2, true),
          new EmbeddedMetadata("credit", Money_.Metadata.INSTANCE, 17, 3, false)};
    }

    @Override
    protected EntityMetadata<?> related(int relation) {
      return switch (relation) {
        case 0 -> Country_.Metadata.INSTANCE;
        case 1 -> Country_.Metadata.INSTANCE;
        case 2 -> Country_.Metadata.INSTANCE;
        case 3 -> Order_.Metadata.INSTANCE;
        default -> throw new IndexOutOfBoundsException(relation);
      };
    }

    @Override
    public <S> Customer read(RowReader<S> row, S source) {
      return new Customer(
          CustomerId_.Metadata.INSTANCE.read(row, source, 0, 0),
          row.getString(source, 2),
          Address_.Metadata.INSTANCE.read(row, source, 3, 1),
          Address_.Metadata.INSTANCE.readOrNull(row, source, 10, 2),
          Money_.Metadata.INSTANCE.read(row, source, 17, 3));
    }

    @Override
    public void readAll(ResultSetRowReader row, ResultSet source) {
      do {
        row.add(new Customer(
            CustomerId_.Metadata.INSTANCE.read(row, source, 0, 0),
            row.getString(source, 2),
            Address_.Metadata.INSTANCE.read(row, source, 3, 1),
            Address_.Metadata.INSTANCE.readOrNull(row, source, 10, 2),
            Money_.Metadata.INSTANCE.read(row, source, 17, 3)));
      } while (row.next(source));
    }

    @Override
    protected Object attribute(Customer entity, int column) {
      return switch (column) {
        case 0, 1 -> CustomerId_.Metadata.INSTANCE.attributeOf(entity.id(), column);
        case 2 -> entity.name();
        case 3, 4, 5, 6, 7, 8, 9 -> Address_.Metadata.INSTANCE.attributeOf(entity.address(), column - 3);
        case 10, 11, 12, 13, 14, 15, 16 -> Address_.Metadata.INSTANCE.attributeOf(entity.shipTo(), column - 10);
        case 17, 18 -> Money_.Metadata.INSTANCE.attributeOf(entity.credit(), column - 17);
        default -> throw new IndexOutOfBoundsException(column);
      };
    }

    @Override
    public Object handle(Customer entity, int relation) {
      return switch (relation) {
        case 0 -> CustomerId_.Metadata.INSTANCE.handleOf(entity.id(), relation);
        case 1 -> Address_.Metadata.INSTANCE.handleOf(entity.address(), relation - 1);
        case 2 -> Address_.Metadata.INSTANCE.handleOf(entity.shipTo(), relation - 2);
        default -> null;
      };
    }

    @Override
    public Object composeKey(List<?> parts) {
      return new Key((String) parts.get(0), (Integer) parts.get(1));
    }

    @Override
    public List<?> decomposeKey(Object key) {
      Key parts = (Key) key;
      return List.of(parts.shop(), parts.number());
    }
  }
}
