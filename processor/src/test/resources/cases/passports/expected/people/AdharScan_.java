package people;

import dev.kindred.Accessors;
import dev.kindred.Database;
import dev.kindred.QuerySet;
import dev.kindred.RelatedOne;
import dev.kindred.lookup.Condition;
import dev.kindred.lookup.EntityPath;
import dev.kindred.lookup.PathStep;
import dev.kindred.lookup.ToMany;
import dev.kindred.lookup.ToOneReference;
import dev.kindred.lookup.ValueColumn;
import dev.kindred.lookup.ValueExpression;
import dev.kindred.model.OnDelete;
import dev.kindred.model.One;
import dev.kindred.spi.ColumnMetadata;
import dev.kindred.spi.ColumnType;
import dev.kindred.spi.EntityBuilder;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.ForwardRelation;
import dev.kindred.spi.RelationMetadata;
import dev.kindred.spi.ResultSetRowReader;
import dev.kindred.spi.RowReader;
import java.sql.ResultSet;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * Metamodel class of {@link AdharScan}, stored in {@code adhar_scan}: its paths, accessors and builder.
 */
@Generated("dev.kindred.processor.KindredProcessor")
public final class AdharScan_ {
  /**
   * Is never called.
   */
  private AdharScan_() {
  }

  /**
   * {@return the path to the adhar by the foreign key {@code adhar_id uuid not null} to {@code adhar.person_id}, primary key, on delete cascade}
   */
  public static Adhar_.Reference<AdharScan> adhar() {
    return new Adhar_.Reference<AdharScan>(PathStep.first(Metadata.INSTANCE, 0));
  }

  /**
   * {@return the column {@code image varbinary(255) not null}}
   */
  public static ValueColumn<AdharScan, byte[]> image() {
    return new ValueColumn<AdharScan, byte[]>(Metadata.INSTANCE, 1);
  }

  /**
   * {@return the primary key column {@code adhar_id}}
   */
  public static ValueColumn<AdharScan, UUID> pk() {
    return new ValueColumn<AdharScan, UUID>(Metadata.INSTANCE, 0);
  }

  /**
   * {@return the root path, to select the entity itself}
   */
  public static Path<AdharScan> self() {
    return new Path<AdharScan>(PathStep.root(Metadata.INSTANCE));
  }

  /**
   * {@return a query over all adhar scans}
   *
   * @param db the database
   */
  public static QuerySet<AdharScan> objects(Database db) {
    return Accessors.<AdharScan>objects(db, Metadata.INSTANCE);
  }

  /**
   * {@return the adhar scan with the given primary key}
   *
   * @param db the database
   * @param adhar the column {@code adhar_id}
   * @throws dev.kindred.error.EntityNotFoundException if there is none
   */
  public static AdharScan get(Database db, UUID adhar) {
    return Accessors.<AdharScan>get(db, Metadata.INSTANCE, adhar);
  }

  /**
   * {@return the adhar scan with the given primary key, or empty if there is none}
   *
   * @param db the database
   * @param adhar the column {@code adhar_id}
   */
  public static Optional<AdharScan> find(Database db, UUID adhar) {
    return Accessors.<AdharScan>find(db, Metadata.INSTANCE, adhar);
  }

  /**
   * {@return an unloaded reference to the adhar scan with the given primary key; no SQL is run}
   *
   * @param adhar the column {@code adhar_id}
   */
  public static One<AdharScan> ref(UUID adhar) {
    return Accessors.<AdharScan>ref(Metadata.INSTANCE, adhar);
  }

  /**
   * {@return the path from {@code Adhar} to the adhar scan that references it}
   */
  public static Path<Adhar> ofAdhar() {
    return new Path<Adhar>(PathStep.reverse(Metadata.INSTANCE, 0));
  }

  /**
   * {@return the adhar scan that references the given adhar, for querying and changing}
   *
   * @param db the database
   * @param adhar the adhar
   */
  public static RelatedOne<AdharScan> ofAdhar(Database db, Adhar adhar) {
    return Accessors.<AdharScan>relatedOne(db, Metadata.INSTANCE.relation(0).reverse(), adhar);
  }

  /**
   * {@return a new, empty builder}
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return a new builder initialized from the given adhar scan; an update writes only the attributes that are set}
   *
   * @param adharScan the adhar scan
   */
  public static Builder builder(AdharScan adharScan) {
    return new Builder(adharScan);
  }

  /**
   * Path to an {@link AdharScan}.
   *
   * @param <R> the root entity
   */
  public static class Path<R> extends EntityPath<R, AdharScan> {
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
     * {@return the path to the adhar by the foreign key {@code adhar_id uuid not null} to {@code adhar.person_id}, primary key, on delete cascade}
     */
    public final Adhar_.Path<R> adhar() {
      return new Adhar_.Path<R>(step(0));
    }

    /**
     * {@return the column {@code image varbinary(255) not null}}
     */
    public final ValueExpression<R, byte[]> image() {
      return this.<byte[]>values(1);
    }

    /**
     * {@return the primary key column {@code adhar_id}}
     */
    public final ValueExpression<R, UUID> pk() {
      return this.<UUID>values(0);
    }
  }

  /**
   * Path to an {@link AdharScan} by a foreign key, which can be assigned.
   *
   * @param <R> the entity that has the foreign key
   */
  public static final class Reference<R> extends Path<R> implements ToOneReference<R, AdharScan> {
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
   * Path to any number of adhar scans.
   *
   * @param <R> the root entity
   */
  public static final class Many<R> extends Path<R> implements ToMany<R, AdharScan, Path<R>> {
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
    public Many<R> where(Condition<AdharScan> condition) {
      return new Many<R>(rowsThat(condition));
    }
  }

  /**
   * Builder of an {@link AdharScan}.
   */
  public static final class Builder extends EntityBuilder<AdharScan> {
    /**
     * Creates an empty builder.
     */
    private Builder() {
      super(Metadata.INSTANCE);
    }

    /**
     * Creates an initialized builder.
     *
     * @param adharScan the initial values
     */
    private Builder(AdharScan adharScan) {
      super(Metadata.INSTANCE, adharScan);
    }

    /**
     * Sets the adhar by the foreign key {@code adhar_id uuid not null} to {@code adhar.person_id}, primary key, on delete cascade.
     *
     * @param adhar the adhar
     * @return this builder
     */
    public Builder adhar(Adhar adhar) {
      relate(0, adhar);
      return this;
    }

    /**
     * Sets a reference to the adhar by the foreign key {@code adhar_id uuid not null} to {@code adhar.person_id}, primary key, on delete cascade.
     *
     * @param adhar the reference
     * @return this builder
     */
    public Builder adhar(One<Adhar> adhar) {
      relate(0, adhar);
      return this;
    }

    /**
     * Sets the column {@code image varbinary(255) not null}.
     *
     * @param image the value
     * @return this builder
     */
    public Builder image(byte[] image) {
      set(1, image);
      return this;
    }
  }

  /**
   * Metadata of {@link AdharScan} for Kindred's runtime.
   */
  static final class Metadata extends EntityMetadata<AdharScan> {
    /**
     * The only instance.
     */
    static final Metadata INSTANCE = new Metadata();

    /**
     * Creates the metadata.
     */
    private Metadata() {
      super(
          AdharScan.class,
          "AdharScan_",
          "",
          "adhar_scan",
          new ColumnMetadata[] {
              ColumnMetadata.of("adhar", "adhar_id", ColumnType.UUID).asKey(),
              ColumnMetadata.of("image", "image", ColumnType.BYTES)});
    }

    @Override
    protected RelationMetadata[] declareRelations() {
      return new RelationMetadata[] {
          new ForwardRelation(this, 0, "adhar", true, false, OnDelete.CASCADE, new int[] {0}, new int[] {0})};
    }

    @Override
    protected EntityMetadata<?> related(int relation) {
      return switch (relation) {
        case 0 -> Adhar_.Metadata.INSTANCE;
        default -> throw new IndexOutOfBoundsException(relation);
      };
    }

    @Override
    public <S> AdharScan read(RowReader<S> row, S source) {
      return new AdharScan(
          row.<Adhar>one(source, 0),
          row.<byte[]>get(source, 1));
    }

    @Override
    public void readAll(ResultSetRowReader row, ResultSet source) {
      do {
        row.add(new AdharScan(
            row.<Adhar>one(source, 0),
            row.<byte[]>get(source, 1)));
      } while (row.next(source));
    }

    @Override
    protected Object attribute(AdharScan entity, int column) {
      return switch (column) {
        case 1 -> entity.image();
        default -> throw new IndexOutOfBoundsException(column);
      };
    }

    @Override
    public Object handle(AdharScan entity, int relation) {
      return switch (relation) {
        case 0 -> entity.adhar();
        default -> null;
      };
    }
  }
}
