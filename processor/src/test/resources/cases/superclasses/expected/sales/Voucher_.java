package sales;

import dev.kindred.Accessors;
import dev.kindred.Database;
import dev.kindred.DetachableSet;
import dev.kindred.QuerySet;
import dev.kindred.RelatedSet;
import dev.kindred.lookup.Condition;
import dev.kindred.lookup.EntityPath;
import dev.kindred.lookup.IntColumn;
import dev.kindred.lookup.IntExpression;
import dev.kindred.lookup.LongColumn;
import dev.kindred.lookup.LongExpression;
import dev.kindred.lookup.PathStep;
import dev.kindred.lookup.TextColumn;
import dev.kindred.lookup.TextExpression;
import dev.kindred.lookup.TimestampColumn;
import dev.kindred.lookup.TimestampExpression;
import dev.kindred.lookup.ToMany;
import dev.kindred.lookup.ToOneReference;
import dev.kindred.model.OnDelete;
import dev.kindred.model.One;
import dev.kindred.spi.ColumnMetadata;
import dev.kindred.spi.ColumnType;
import dev.kindred.spi.ConstraintMetadata;
import dev.kindred.spi.EntityBuilder;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.ForwardRelation;
import dev.kindred.spi.RelationMetadata;
import dev.kindred.spi.ResultSetRowReader;
import dev.kindred.spi.ReverseRelation;
import dev.kindred.spi.RowReader;
import java.sql.ResultSet;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * Metamodel class of {@link Voucher}, stored in {@code voucher}: its paths, accessors and builder.
 */
@Generated("dev.kindred.processor.KindredProcessor")
final class Voucher_ {
  /**
   * Is never called.
   */
  private Voucher_() {
  }

  /**
   * {@return the column {@code id varchar(255) not null}, primary key}
   */
  public static TextColumn<Voucher> id() {
    return new TextColumn<Voucher>(Metadata.INSTANCE, 0);
  }

  /**
   * {@return the column {@code created timestamp(6) with time zone not null}, set by the insert}
   */
  public static TimestampColumn<Voucher, Instant> created() {
    return new TimestampColumn<Voucher, Instant>(Metadata.INSTANCE, 1);
  }

  /**
   * {@return the column {@code version integer not null}, incremented by each update}
   */
  public static IntColumn<Voucher> version() {
    return new IntColumn<Voucher>(Metadata.INSTANCE, 2);
  }

  /**
   * {@return the column {@code label varchar(255) not null}, indexed}
   */
  public static TextColumn<Voucher> label() {
    return new TextColumn<Voucher>(Metadata.INSTANCE, 3);
  }

  /**
   * {@return the path to the voucher by the foreign key {@code successor_id varchar(255)} to {@code voucher.id}, on delete set null}
   */
  public static Reference<Voucher> successor() {
    return new Reference<Voucher>(PathStep.first(Metadata.INSTANCE, 0));
  }

  /**
   * {@return the column {@code cents bigint not null}}
   */
  public static LongColumn<Voucher> cents() {
    return new LongColumn<Voucher>(Metadata.INSTANCE, 5);
  }

  /**
   * {@return the path to the buyer by the foreign key {@code buyer_id bigint not null} to {@code buyer.id}, on delete cascade}
   */
  public static Buyer_.Reference<Voucher> buyer() {
    return new Buyer_.Reference<Voucher>(PathStep.first(Metadata.INSTANCE, 1));
  }

  /**
   * {@return the path to the vouchers that reference the voucher: {@code voucher.successor_id = voucher.id}}
   */
  public static Many<Voucher> voucherSet() {
    return new Many<Voucher>(PathStep.first(Metadata.INSTANCE, 2));
  }

  /**
   * {@return the primary key column {@code id}}
   */
  public static TextColumn<Voucher> pk() {
    return new TextColumn<Voucher>(Metadata.INSTANCE, 0);
  }

  /**
   * {@return the root path, to select the entity itself}
   */
  public static Path<Voucher> self() {
    return new Path<Voucher>(PathStep.root(Metadata.INSTANCE));
  }

  /**
   * {@return a query over all vouchers}
   *
   * @param db the database
   */
  public static QuerySet<Voucher> objects(Database db) {
    return Accessors.<Voucher>objects(db, Metadata.INSTANCE);
  }

  /**
   * {@return the voucher with the given primary key}
   *
   * @param db the database
   * @param id the column {@code id}
   * @throws dev.kindred.error.EntityNotFoundException if there is none
   */
  public static Voucher get(Database db, String id) {
    return Accessors.<Voucher>get(db, Metadata.INSTANCE, id);
  }

  /**
   * {@return the voucher with the given primary key, or empty if there is none}
   *
   * @param db the database
   * @param id the column {@code id}
   */
  public static Optional<Voucher> find(Database db, String id) {
    return Accessors.<Voucher>find(db, Metadata.INSTANCE, id);
  }

  /**
   * {@return an unloaded reference to the voucher with the given primary key; no SQL is run}
   *
   * @param id the column {@code id}
   */
  public static One<Voucher> ref(String id) {
    return Accessors.<Voucher>ref(Metadata.INSTANCE, id);
  }

  /**
   * {@return the vouchers that reference the given voucher as {@code successor}, for querying and changing}
   *
   * @param db the database
   * @param voucher the voucher
   */
  public static DetachableSet<Voucher> voucherSet(Database db, Voucher voucher) {
    return Accessors.<Voucher>detachableSet(db, Metadata.INSTANCE.relation(2), voucher);
  }

  /**
   * Loads the vouchers of several vouchers, in one statement for as many as the database accepts at once.
   *
   * @param db the database
   * @param vouchers the vouchers
   * @return a list for each of them
   */
  public static Map<Voucher, List<Voucher>> voucherSetOf(Database db,
      Collection<Voucher> vouchers) {
    return Accessors.<Voucher, Voucher>relatedSetOf(db, Metadata.INSTANCE.relation(2), vouchers);
  }

  /**
   * {@return the path from {@code Voucher} to the vouchers that reference it as {@code successor}}
   */
  public static Many<Voucher> ofSuccessor() {
    return new Many<Voucher>(PathStep.reverse(Metadata.INSTANCE, 0));
  }

  /**
   * {@return the vouchers that reference the given voucher as {@code successor}, for querying and changing}
   *
   * @param db the database
   * @param voucher the voucher
   */
  public static DetachableSet<Voucher> ofSuccessor(Database db, Voucher voucher) {
    return Accessors.<Voucher>detachableSet(db, Metadata.INSTANCE.relation(0).reverse(), voucher);
  }

  /**
   * {@return the path from {@code Buyer} to the vouchers that reference it}
   */
  public static Many<Buyer> ofBuyer() {
    return new Many<Buyer>(PathStep.reverse(Metadata.INSTANCE, 1));
  }

  /**
   * {@return the vouchers that reference the given buyer, for querying and changing}
   *
   * @param db the database
   * @param buyer the buyer
   */
  public static RelatedSet<Voucher> ofBuyer(Database db, Buyer buyer) {
    return Accessors.<Voucher>relatedSet(db, Metadata.INSTANCE.relation(1).reverse(), buyer);
  }

  /**
   * {@return a new, empty builder}
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return a new builder initialized from the given voucher; an update writes only the attributes that are set}
   *
   * @param voucher the voucher
   */
  public static Builder builder(Voucher voucher) {
    return new Builder(voucher);
  }

  /**
   * Path to a {@link Voucher}.
   *
   * @param <R> the root entity
   */
  public static class Path<R> extends EntityPath<R, Voucher> {
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
     * {@return the column {@code id varchar(255) not null}, primary key}
     */
    public final TextExpression<R> id() {
      return texts(0);
    }

    /**
     * {@return the column {@code created timestamp(6) with time zone not null}, set by the insert}
     */
    public final TimestampExpression<R, Instant> created() {
      return this.<Instant>timestamps(1);
    }

    /**
     * {@return the column {@code version integer not null}, incremented by each update}
     */
    public final IntExpression<R> version() {
      return ints(2);
    }

    /**
     * {@return the column {@code label varchar(255) not null}, indexed}
     */
    public final TextExpression<R> label() {
      return texts(3);
    }

    /**
     * {@return the path to the voucher by the foreign key {@code successor_id varchar(255)} to {@code voucher.id}, on delete set null}
     */
    public final Path<R> successor() {
      return new Path<R>(step(0));
    }

    /**
     * {@return the column {@code cents bigint not null}}
     */
    public final LongExpression<R> cents() {
      return longs(5);
    }

    /**
     * {@return the path to the buyer by the foreign key {@code buyer_id bigint not null} to {@code buyer.id}, on delete cascade}
     */
    public final Buyer_.Path<R> buyer() {
      return new Buyer_.Path<R>(step(1));
    }

    /**
     * {@return the path to the vouchers that reference the voucher: {@code voucher.successor_id = voucher.id}}
     */
    public final Many<R> voucherSet() {
      return new Many<R>(step(2));
    }

    /**
     * {@return the primary key column {@code id}}
     */
    public final TextExpression<R> pk() {
      return texts(0);
    }
  }

  /**
   * Path to a {@link Voucher} by a foreign key, which can be assigned.
   *
   * @param <R> the entity that has the foreign key
   */
  public static final class Reference<R> extends Path<R> implements ToOneReference<R, Voucher> {
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
   * Path to any number of vouchers.
   *
   * @param <R> the root entity
   */
  public static final class Many<R> extends Path<R> implements ToMany<R, Voucher, Path<R>> {
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
    public Many<R> where(Condition<Voucher> condition) {
      return new Many<R>(rowsThat(condition));
    }
  }

  /**
   * Builder of a {@link Voucher}.
   */
  public static final class Builder extends EntityBuilder<Voucher> {
    /**
     * Creates an empty builder.
     */
    private Builder() {
      super(Metadata.INSTANCE);
    }

    /**
     * Creates an initialized builder.
     *
     * @param voucher the initial values
     */
    private Builder(Voucher voucher) {
      super(Metadata.INSTANCE, voucher);
    }

    /**
     * Sets the column {@code id varchar(255) not null}, primary key.
     *
     * @param id the value
     * @return this builder
     */
    public Builder id(String id) {
      set(0, id);
      return this;
    }

    /**
     * Sets the column {@code created timestamp(6) with time zone not null}, set by the insert.
     *
     * @param created the value
     * @return this builder
     */
    public Builder created(Instant created) {
      set(1, created);
      return this;
    }

    /**
     * Sets the column {@code version integer not null}, incremented by each update.
     *
     * @param version the value
     * @return this builder
     */
    public Builder version(int version) {
      set(2, version);
      return this;
    }

    /**
     * Sets the column {@code label varchar(255) not null}, indexed.
     *
     * @param label the value
     * @return this builder
     */
    public Builder label(String label) {
      set(3, label);
      return this;
    }

    /**
     * Sets the voucher by the foreign key {@code successor_id varchar(255)} to {@code voucher.id}, on delete set null.
     *
     * @param successor the voucher
     * @return this builder
     */
    public Builder successor(Voucher successor) {
      relate(0, successor);
      return this;
    }

    /**
     * Sets a reference to the voucher by the foreign key {@code successor_id varchar(255)} to {@code voucher.id}, on delete set null.
     *
     * @param successor the reference
     * @return this builder
     */
    public Builder successor(One<Voucher> successor) {
      relate(0, successor);
      return this;
    }

    /**
     * Sets the foreign key {@code successor_id} to NULL.
     *
     * @return this builder
     */
    public Builder noSuccessor() {
      relate(0, One.<Voucher>none());
      return this;
    }

    /**
     * Sets the column {@code cents bigint not null}.
     *
     * @param cents the value
     * @return this builder
     */
    public Builder cents(long cents) {
      set(5, cents);
      return this;
    }

    /**
     * Sets the buyer by the foreign key {@code buyer_id bigint not null} to {@code buyer.id}, on delete cascade.
     *
     * @param buyer the buyer
     * @return this builder
     */
    public Builder buyer(Buyer buyer) {
      relate(1, buyer);
      return this;
    }

    /**
     * Sets a reference to the buyer by the foreign key {@code buyer_id bigint not null} to {@code buyer.id}, on delete cascade.
     *
     * @param buyer the reference
     * @return this builder
     */
    public Builder buyer(One<Buyer> buyer) {
      relate(1, buyer);
      return this;
    }
  }

  /**
   * Metadata of {@link Voucher} for Kindred's runtime.
   */
  static final class Metadata extends EntityMetadata<Voucher> {
    /**
     * The only instance.
     */
    static final Metadata INSTANCE = new Metadata();

    /**
     * Creates the metadata.
     */
    private Metadata() {
      super(
          Voucher.class,
          "Voucher_",
          "",
          "voucher",
          new ColumnMetadata[] {
              ColumnMetadata.of("id", "id", ColumnType.TEXT).asKey(),
              ColumnMetadata.of("created", "created", ColumnType.INSTANT).generatedBy(ColumnMetadata.Generation.CREATED_AT),
              ColumnMetadata.of("version", "version", ColumnType.INT).generatedBy(ColumnMetadata.Generation.VERSION),
              ColumnMetadata.of("label", "label", ColumnType.TEXT),
              ColumnMetadata.of("successor", "successor_id", ColumnType.TEXT).orNull(),
              ColumnMetadata.of("cents", "cents", ColumnType.LONG),
              ColumnMetadata.of("buyer", "buyer_id", ColumnType.LONG)},
          new ConstraintMetadata.Index("ix_voucher_label", 3));
    }

    @Override
    protected RelationMetadata[] declareRelations() {
      return new RelationMetadata[] {
          new ForwardRelation(this, 0, "successor", false, true, OnDelete.SET_NULL, new int[] {4}, new int[] {0}),
          new ForwardRelation(this, 1, "buyer", false, false, OnDelete.CASCADE, new int[] {6}, new int[] {0}),
          new ReverseRelation(this, 2, "voucherSet", 0)};
    }

    @Override
    protected EntityMetadata<?> related(int relation) {
      return switch (relation) {
        case 0 -> this;
        case 1 -> Buyer_.Metadata.INSTANCE;
        case 2 -> this;
        default -> throw new IndexOutOfBoundsException(relation);
      };
    }

    @Override
    public <S> Voucher read(RowReader<S> row, S source) {
      return fill(new Voucher(), row, source);
    }

    @Override
    public void readAll(ResultSetRowReader row, ResultSet source) {
      do {
        Voucher entity = new Voucher();
        entity.setId(row.getString(source, 0));
        entity.setCreated(row.<Instant>get(source, 1));
        entity.setVersion(row.getInt(source, 2));
        entity.label = row.getString(source, 3);
        entity.successor = row.<Voucher>one(source, 0);
        entity.cents = row.getLong(source, 5);
        entity.buyer = row.<Buyer>one(source, 1);
        row.add(entity);
      } while (row.next(source));
    }

    @Override
    public <S> Voucher fill(Voucher entity, RowReader<S> row, S source) {
      entity.setId(row.getString(source, 0));
      entity.setCreated(row.<Instant>get(source, 1));
      entity.setVersion(row.getInt(source, 2));
      entity.label = row.getString(source, 3);
      entity.successor = row.<Voucher>one(source, 0);
      entity.cents = row.getLong(source, 5);
      entity.buyer = row.<Buyer>one(source, 1);
      return entity;
    }

    @Override
    protected Object attribute(Voucher entity, int column) {
      return switch (column) {
        case 0 -> entity.getId();
        case 1 -> entity.getCreated();
        case 2 -> entity.version();
        case 3 -> entity.label;
        case 5 -> entity.cents;
        default -> throw new IndexOutOfBoundsException(column);
      };
    }

    @Override
    public Object handle(Voucher entity, int relation) {
      return switch (relation) {
        case 0 -> entity.successor;
        case 1 -> entity.buyer;
        default -> null;
      };
    }
  }
}
