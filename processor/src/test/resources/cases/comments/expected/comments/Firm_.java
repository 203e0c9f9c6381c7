package comments;

import dev.kindred.Accessors;
import dev.kindred.Database;
import dev.kindred.QuerySet;
import dev.kindred.RelatedSet;
import dev.kindred.lookup.Condition;
import dev.kindred.lookup.EntityPath;
import dev.kindred.lookup.LongColumn;
import dev.kindred.lookup.LongExpression;
import dev.kindred.lookup.PathStep;
import dev.kindred.lookup.ToMany;
import dev.kindred.lookup.ToOneReference;
import dev.kindred.model.One;
import dev.kindred.spi.ColumnMetadata;
import dev.kindred.spi.ColumnType;
import dev.kindred.spi.EmbeddedMetadata;
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
 * Metamodel class of {@link Firm}, stored in {@code firm}: its paths, accessors and builder.
 */
@Generated("dev.kindred.processor.KindredProcessor")
public final class Firm_ {
  /**
   * Is never called.
   */
  private Firm_() {
  }

  /**
   * {@return the column {@code country bigint not null}, part of the primary key}
   */
  public static LongColumn<Firm> country() {
    return new LongColumn<Firm>(Metadata.INSTANCE, 0);
  }

  /**
   * {@return the column {@code number bigint not null}, part of the primary key, commented {@code In the register}}
   */
  public static LongColumn<Firm> number() {
    return new LongColumn<Firm>(Metadata.INSTANCE, 1);
  }

  /**
   * {@return the address in the columns {@code seat_street} to {@code seat_city}}
   */
  public static Address_.Columns<Firm> seat() {
    return new Address_.Columns<Firm>(PathStep.root(Metadata.INSTANCE), 2, 0);
  }

  /**
   * {@return the address in the columns {@code bill_street} to {@code bill_city}}
   */
  public static Address_.Columns<Firm> billTo() {
    return new Address_.Columns<Firm>(PathStep.root(Metadata.INSTANCE), 4, 0);
  }

  /**
   * {@return the path to the orders that reference the firm: {@code orders.firm_country = firm.country and orders.firm_number = firm.number}}
   */
  public static Order_.Many<Firm> orderSet() {
    return new Order_.Many<Firm>(PathStep.first(Metadata.INSTANCE, 0));
  }

  /**
   * {@return the root path, to select the entity itself}
   */
  public static Path<Firm> self() {
    return new Path<Firm>(PathStep.root(Metadata.INSTANCE));
  }

  /**
   * {@return a query over all firms}
   *
   * @param db the database
   */
  public static QuerySet<Firm> objects(Database db) {
    return Accessors.<Firm>objects(db, Metadata.INSTANCE);
  }

  /**
   * {@return the firm with the given primary key}
   *
   * @param db the database
   * @param country the column {@code country}
   * @param number the column {@code number}
   * @throws dev.kindred.error.EntityNotFoundException if there is none
   */
  public static Firm get(Database db, long country, long number) {
    return Accessors.<Firm>get(db, Metadata.INSTANCE, new Key(country, number));
  }

  /**
   * {@return the firm with the given primary key, or empty if there is none}
   *
   * @param db the database
   * @param country the column {@code country}
   * @param number the column {@code number}
   */
  public static Optional<Firm> find(Database db, long country, long number) {
    return Accessors.<Firm>find(db, Metadata.INSTANCE, new Key(country, number));
  }

  /**
   * {@return an unloaded reference to the firm with the given primary key; no SQL is run}
   *
   * @param country the column {@code country}
   * @param number the column {@code number}
   */
  public static One<Firm> ref(long country, long number) {
    return Accessors.<Firm>ref(Metadata.INSTANCE, new Key(country, number));
  }

  /**
   * {@return the orders that reference the given firm, for querying and changing}
   *
   * @param db the database
   * @param firm the firm
   */
  public static RelatedSet<Order> orderSet(Database db, Firm firm) {
    return Accessors.<Order>relatedSet(db, Metadata.INSTANCE.relation(0), firm);
  }

  /**
   * Loads the orders of several firms, in one statement for as many as the database accepts at once.
   *
   * @param db the database
   * @param firms the firms
   * @return a list for each of them
   */
  public static Map<Firm, List<Order>> orderSetOf(Database db, Collection<Firm> firms) {
    return Accessors.<Firm, Order>relatedSetOf(db, Metadata.INSTANCE.relation(0), firms);
  }

  /**
   * {@return a new, empty builder}
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return a new builder initialized from the given firm; an update writes only the attributes that are set}
   *
   * @param firm the firm
   */
  public static Builder builder(Firm firm) {
    return new Builder(firm);
  }

  /**
   * Path to a {@link Firm}.
   *
   * @param <R> the root entity
   */
  public static class Path<R> extends EntityPath<R, Firm> {
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
     * {@return the column {@code country bigint not null}, part of the primary key}
     */
    public final LongExpression<R> country() {
      return longs(0);
    }

    /**
     * {@return the column {@code number bigint not null}, part of the primary key, commented {@code In the register}}
     */
    public final LongExpression<R> number() {
      return longs(1);
    }

    /**
     * {@return the path to the address in the columns {@code seat_street} to {@code seat_city}}
     */
    public final Address_.Path<R> seat() {
      return new Address_.Path<R>(PathStep.of(this), 2, 0);
    }

    /**
     * {@return the path to the address in the columns {@code bill_street} to {@code bill_city}}
     */
    public final Address_.Path<R> billTo() {
      return new Address_.Path<R>(PathStep.of(this), 4, 0);
    }

    /**
     * {@return the path to the orders that reference the firm: {@code orders.firm_country = firm.country and orders.firm_number = firm.number}}
     */
    public final Order_.Many<R> orderSet() {
      return new Order_.Many<R>(step(0));
    }
  }

  /**
   * Path to a {@link Firm} by a foreign key, which can be assigned.
   *
   * @param <R> the entity that has the foreign key
   */
  public static final class Reference<R> extends Path<R> implements ToOneReference<R, Firm> {
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
   * Path to any number of firms.
   *
   * @param <R> the root entity
   */
  public static final class Many<R> extends Path<R> implements ToMany<R, Firm, Path<R>> {
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
    public Many<R> where(Condition<Firm> condition) {
      return new Many<R>(rowsThat(condition));
    }
  }

  /**
   * Builder of a {@link Firm}.
   */
  public static final class Builder extends EntityBuilder<Firm> {
    /**
     * Creates an empty builder.
     */
    private Builder() {
      super(Metadata.INSTANCE);
    }

    /**
     * Creates an initialized builder.
     *
     * @param firm the initial values
     */
    private Builder(Firm firm) {
      super(Metadata.INSTANCE, firm);
    }

    /**
     * Sets the column {@code country bigint not null}, part of the primary key.
     *
     * @param country the value
     * @return this builder
     */
    public Builder country(long country) {
      set(0, country);
      return this;
    }

    /**
     * Sets the column {@code number bigint not null}, part of the primary key, commented {@code In the register}.
     *
     * @param number the value
     * @return this builder
     */
    public Builder number(long number) {
      set(1, number);
      return this;
    }

    /**
     * Sets the address in the columns {@code seat_street} to {@code seat_city}.
     *
     * @param seat the value
     * @return this builder
     */
    public Builder seat(Address seat) {
      embed(Address_.Metadata.INSTANCE, 2, 0, seat);
      return this;
    }

    /**
     * Sets the address in the columns {@code bill_street} to {@code bill_city}.
     *
     * @param billTo the value
     * @return this builder
     */
    public Builder billTo(Address billTo) {
      embed(Address_.Metadata.INSTANCE, 4, 0, billTo);
      return this;
    }
  }

  /**
   * Primary key of a firm.
   *
   * @param country the column {@code country}
   * @param number the column {@code number}
   */
  public record Key(long country, long number) {
  }

  /**
   * Metadata of {@link Firm} for Kindred's runtime.
   */
  static final class Metadata extends EntityMetadata<Firm> {
    /**
     * The only instance.
     */
    static final Metadata INSTANCE = new Metadata();

    /**
     * Creates the metadata.
     */
    private Metadata() {
      super(
          Firm.class,
          "Firm_",
          "",
          "firm",
          new ColumnMetadata[] {
              ColumnMetadata.of("country", "country", ColumnType.LONG).asKey(),
              ColumnMetadata.of("number", "number", ColumnType.LONG).asKey().commented("In the register"),
              ColumnMetadata.of("seat.street", "seat_street", ColumnType.TEXT).commented("With the number"),
              ColumnMetadata.of("seat.city", "seat_city", ColumnType.TEXT),
              ColumnMetadata.of("billTo.street", "bill_street", ColumnType.TEXT).commented("With the number"),
              ColumnMetadata.of("billTo.city", "bill_city", ColumnType.TEXT)});
    }

    @Override
    protected RelationMetadata[] declareRelations() {
      return new RelationMetadata[] {
          new ReverseRelation(this, 0, "orderSet", 0)};
    }

    @Override
    protected EmbeddedMetadata[] declareEmbedded() {
      return new EmbeddedMetadata[] {
          new EmbeddedMetadata("seat", Address_.Metadata.INSTANCE, 2, 0, false),
          new EmbeddedMetadata("billTo", Address_.Metadata.INSTANCE, 4, 0, false)};
    }

    @Override
    protected EntityMetadata<?> related(int relation) {
      return switch (relation) {
        case 0 -> Order_.Metadata.INSTANCE;
        default -> throw new IndexOutOfBoundsException(relation);
      };
    }

    @Override
    public String comment() {
      return "Who \"buys\" it's\n"
              + "not said: C:\\ é😀 */ @x {@code y}";
    }

    @Override
    public <S> Firm read(RowReader<S> row, S source) {
      return new Firm(
          row.getLong(source, 0),
          row.getLong(source, 1),
          Address_.Metadata.INSTANCE.read(row, source, 2, 0),
          Address_.Metadata.INSTANCE.read(row, source, 4, 0));
    }

    @Override
    public void readAll(ResultSetRowReader row, ResultSet source) {
      do {
        row.add(new Firm(
            row.getLong(source, 0),
            row.getLong(source, 1),
            Address_.Metadata.INSTANCE.read(row, source, 2, 0),
            Address_.Metadata.INSTANCE.read(row, source, 4, 0)));
      } while (row.next(source));
    }

    @Override
    protected Object attribute(Firm entity, int column) {
      return switch (column) {
        case 0 -> entity.country();
        case 1 -> entity.number();
        case 2, 3 -> Address_.Metadata.INSTANCE.attributeOf(entity.seat(), column - 2);
        case 4, 5 -> Address_.Metadata.INSTANCE.attributeOf(entity.billTo(), column - 4);
        default -> throw new IndexOutOfBoundsException(column);
      };
    }

    @Override
    public Object handle(Firm entity, int relation) {
      return null;
    }

    @Override
    public Object composeKey(List<?> parts) {
      return new Key((Long) parts.get(0), (Long) parts.get(1));
    }

    @Override
    public List<?> decomposeKey(Object key) {
      Key parts = (Key) key;
      return List.of(parts.country(), parts.number());
    }
  }
}
