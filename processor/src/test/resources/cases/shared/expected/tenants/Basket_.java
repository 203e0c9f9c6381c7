package tenants;

import dev.kindred.Accessors;
import dev.kindred.Database;
import dev.kindred.DetachableSet;
import dev.kindred.LinkedSet;
import dev.kindred.QuerySet;
import dev.kindred.RelatedSet;
import dev.kindred.lookup.Condition;
import dev.kindred.lookup.EntityPath;
import dev.kindred.lookup.IntColumn;
import dev.kindred.lookup.IntExpression;
import dev.kindred.lookup.LongColumn;
import dev.kindred.lookup.LongExpression;
import dev.kindred.lookup.PathStep;
import dev.kindred.lookup.ToMany;
import dev.kindred.lookup.ToOneReference;
import dev.kindred.model.OnDelete;
import dev.kindred.model.One;
import dev.kindred.spi.ColumnMetadata;
import dev.kindred.spi.ColumnType;
import dev.kindred.spi.EntityBuilder;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.ForwardRelation;
import dev.kindred.spi.JoinTable;
import dev.kindred.spi.ManyToManyRelation;
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
 * Metamodel class of {@link Basket}, stored in {@code basket}: its paths, accessors and builder.
 */
@Generated("dev.kindred.processor.KindredProcessor")
public final class Basket_ {
  /**
   * Is never called.
   */
  private Basket_() {
  }

  /**
   * {@return the column {@code holder_id bigint not null}, part of the primary key}
   */
  public static LongColumn<Basket> holderId() {
    return new LongColumn<Basket>(Metadata.INSTANCE, 0);
  }

  /**
   * {@return the column {@code number integer not null}, part of the primary key}
   */
  public static IntColumn<Basket> number() {
    return new IntColumn<Basket>(Metadata.INSTANCE, 1);
  }

  /**
   * {@return the path to the holder by the foreign key {@code holder_id bigint not null} to {@code holder.id}, on delete cascade}
   */
  public static Holder_.Reference<Basket> holder() {
    return new Holder_.Reference<Basket>(PathStep.first(Metadata.INSTANCE, 0));
  }

  /**
   * {@return the path to the article by the foreign key {@code holder_id bigint not null} and {@code first_number integer} to {@code article.holder_id} and {@code article.number}, on delete set null}
   */
  public static Article_.Reference<Basket> first() {
    return new Article_.Reference<Basket>(PathStep.first(Metadata.INSTANCE, 1));
  }

  /**
   * {@return the path to the articles by the association {@code piece}, from {@code HOLDER_ID} and {@code basket_number} to {@code HOLDER_ID} and {@code article_number}}
   */
  public static Article_.Many<Basket> articles() {
    return new Article_.Many<Basket>(PathStep.first(Metadata.INSTANCE, 2));
  }

  /**
   * {@return the path to the pieces that reference the basket: {@code piece.HOLDER_ID = basket.holder_id and piece.basket_number = basket.number}}
   */
  public static Piece_.Many<Basket> pieceSet() {
    return new Piece_.Many<Basket>(PathStep.first(Metadata.INSTANCE, 3));
  }

  /**
   * {@return the root path, to select the entity itself}
   */
  public static Path<Basket> self() {
    return new Path<Basket>(PathStep.root(Metadata.INSTANCE));
  }

  /**
   * {@return a query over all baskets}
   *
   * @param db the database
   */
  public static QuerySet<Basket> objects(Database db) {
    return Accessors.<Basket>objects(db, Metadata.INSTANCE);
  }

  /**
   * {@return the basket with the given primary key}
   *
   * @param db the database
   * @param holderId the column {@code holder_id}
   * @param number the column {@code number}
   * @throws dev.kindred.error.EntityNotFoundException if there is none
   */
  public static Basket get(Database db, long holderId, int number) {
    return Accessors.<Basket>get(db, Metadata.INSTANCE, new Key(holderId, number));
  }

  /**
   * {@return the basket with the given primary key, or empty if there is none}
   *
   * @param db the database
   * @param holderId the column {@code holder_id}
   * @param number the column {@code number}
   */
  public static Optional<Basket> find(Database db, long holderId, int number) {
    return Accessors.<Basket>find(db, Metadata.INSTANCE, new Key(holderId, number));
  }

  /**
   * {@return an unloaded reference to the basket with the given primary key; no SQL is run}
   *
   * @param holderId the column {@code holder_id}
   * @param number the column {@code number}
   */
  public static One<Basket> ref(long holderId, int number) {
    return Accessors.<Basket>ref(Metadata.INSTANCE, new Key(holderId, number));
  }

  /**
   * {@return the articles of the given basket, for querying and changing}
   *
   * @param db the database
   * @param basket the basket
   */
  public static LinkedSet<Article, Piece> articles(Database db, Basket basket) {
    return Accessors.<Article, Piece>linkedSet(db, Metadata.INSTANCE.relation(2), basket);
  }

  /**
   * Loads the articles of several baskets, in one statement for as many as the database accepts at once.
   *
   * @param db the database
   * @param baskets the baskets
   * @return a list for each of them
   */
  public static Map<Basket, List<Article>> articlesOf(Database db, Collection<Basket> baskets) {
    return Accessors.<Basket, Article>relatedSetOf(db, Metadata.INSTANCE.relation(2), baskets);
  }

  /**
   * {@return the pieces that reference the given basket, for querying and changing}
   *
   * @param db the database
   * @param basket the basket
   */
  public static RelatedSet<Piece> pieceSet(Database db, Basket basket) {
    return Accessors.<Piece>relatedSet(db, Metadata.INSTANCE.relation(3), basket);
  }

  /**
   * Loads the pieces of several baskets, in one statement for as many as the database accepts at once.
   *
   * @param db the database
   * @param baskets the baskets
   * @return a list for each of them
   */
  public static Map<Basket, List<Piece>> pieceSetOf(Database db, Collection<Basket> baskets) {
    return Accessors.<Basket, Piece>relatedSetOf(db, Metadata.INSTANCE.relation(3), baskets);
  }

  /**
   * {@return the path from {@code Holder} to the baskets that reference it}
   */
  public static Many<Holder> ofHolder() {
    return new Many<Holder>(PathStep.reverse(Metadata.INSTANCE, 0));
  }

  /**
   * {@return the baskets that reference the given holder, for querying and changing}
   *
   * @param db the database
   * @param holder the holder
   */
  public static RelatedSet<Basket> ofHolder(Database db, Holder holder) {
    return Accessors.<Basket>relatedSet(db, Metadata.INSTANCE.relation(0).reverse(), holder);
  }

  /**
   * {@return the path from {@code Article} to the baskets that reference it as {@code first}}
   */
  public static Many<Article> ofFirst() {
    return new Many<Article>(PathStep.reverse(Metadata.INSTANCE, 1));
  }

  /**
   * {@return the baskets that reference the given article as {@code first}, for querying and changing}
   *
   * @param db the database
   * @param article the article
   */
  public static DetachableSet<Basket> ofFirst(Database db, Article article) {
    return Accessors.<Basket>detachableSet(db, Metadata.INSTANCE.relation(1).reverse(), article);
  }

  /**
   * {@return the path from {@code Article} to the baskets that are related to it}
   */
  public static Many<Article> ofArticles() {
    return new Many<Article>(PathStep.reverse(Metadata.INSTANCE, 2));
  }

  /**
   * {@return the baskets that are related to the given article, for querying and changing}
   *
   * @param db the database
   * @param article the article
   */
  public static LinkedSet<Basket, Piece> ofArticles(Database db, Article article) {
    return Accessors.<Basket, Piece>linkedSet(db, Metadata.INSTANCE.relation(2).reverse(), article);
  }

  /**
   * {@return a new, empty builder}
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return a new builder initialized from the given basket; an update writes only the attributes that are set}
   *
   * @param basket the basket
   */
  public static Builder builder(Basket basket) {
    return new Builder(basket);
  }

  /**
   * Path to a {@link Basket}.
   *
   * @param <R> the root entity
   */
  public static class Path<R> extends EntityPath<R, Basket> {
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
     * {@return the column {@code holder_id bigint not null}, part of the primary key}
     */
    public final LongExpression<R> holderId() {
      return longs(0);
    }

    /**
     * {@return the column {@code number integer not null}, part of the primary key}
     */
    public final IntExpression<R> number() {
      return ints(1);
    }

    /**
     * {@return the path to the holder by the foreign key {@code holder_id bigint not null} to {@code holder.id}, on delete cascade}
     */
    public final Holder_.Path<R> holder() {
      return new Holder_.Path<R>(step(0));
    }

    /**
     * {@return the path to the article by the foreign key {@code holder_id bigint not null} and {@code first_number integer} to {@code article.holder_id} and {@code article.number}, on delete set null}
     */
    public final Article_.Path<R> first() {
      return new Article_.Path<R>(step(1));
    }

    /**
     * {@return the path to the articles by the association {@code piece}, from {@code HOLDER_ID} and {@code basket_number} to {@code HOLDER_ID} and {@code article_number}}
     */
    public final Article_.Many<R> articles() {
      return new Article_.Many<R>(step(2));
    }

    /**
     * {@return the path to the pieces that reference the basket: {@code piece.HOLDER_ID = basket.holder_id and piece.basket_number = basket.number}}
     */
    public final Piece_.Many<R> pieceSet() {
      return new Piece_.Many<R>(step(3));
    }
  }

  /**
   * Path to a {@link Basket} by a foreign key, which can be assigned.
   *
   * @param <R> the entity that has the foreign key
   */
  public static final class Reference<R> extends Path<R> implements ToOneReference<R, Basket> {
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
   * Path to any number of baskets.
   *
   * @param <R> the root entity
   */
  public static final class Many<R> extends Path<R> implements ToMany<R, Basket, Path<R>> {
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
    public Many<R> where(Condition<Basket> condition) {
      return new Many<R>(rowsThat(condition));
    }
  }

  /**
   * Builder of a {@link Basket}.
   */
  public static final class Builder extends EntityBuilder<Basket> {
    /**
     * Creates an empty builder.
     */
    private Builder() {
      super(Metadata.INSTANCE);
    }

    /**
     * Creates an initialized builder.
     *
     * @param basket the initial values
     */
    private Builder(Basket basket) {
      super(Metadata.INSTANCE, basket);
    }

    /**
     * Sets the column {@code holder_id bigint not null}, part of the primary key.
     *
     * @param holderId the value
     * @return this builder
     */
    public Builder holderId(long holderId) {
      set(0, holderId);
      return this;
    }

    /**
     * Sets the column {@code number integer not null}, part of the primary key.
     *
     * @param number the value
     * @return this builder
     */
    public Builder number(int number) {
      set(1, number);
      return this;
    }

    /**
     * Sets the holder by the foreign key {@code holder_id bigint not null} to {@code holder.id}, on delete cascade.
     *
     * @param holder the holder
     * @return this builder
     */
    public Builder holder(Holder holder) {
      relate(0, holder);
      return this;
    }

    /**
     * Sets a reference to the holder by the foreign key {@code holder_id bigint not null} to {@code holder.id}, on delete cascade.
     *
     * @param holder the reference
     * @return this builder
     */
    public Builder holder(One<Holder> holder) {
      relate(0, holder);
      return this;
    }

    /**
     * Sets the article by the foreign key {@code holder_id bigint not null} and {@code first_number integer} to {@code article.holder_id} and {@code article.number}, on delete set null.
     *
     * @param first the article
     * @return this builder
     */
    public Builder first(Article first) {
      relate(1, first);
      return this;
    }

    /**
     * Sets a reference to the article by the foreign key {@code holder_id bigint not null} and {@code first_number integer} to {@code article.holder_id} and {@code article.number}, on delete set null.
     *
     * @param first the reference
     * @return this builder
     */
    public Builder first(One<Article> first) {
      relate(1, first);
      return this;
    }

    /**
     * Sets the foreign key {@code holder_id} and {@code first_number} to NULL.
     *
     * @return this builder
     */
    public Builder noFirst() {
      relate(1, One.<Article>none());
      return this;
    }
  }

  /**
   * Primary key of a basket.
   *
   * @param holderId the column {@code holder_id}
   * @param number the column {@code number}
   */
  public record Key(long holderId, int number) {
  }

  /**
   * Metadata of {@link Basket} for Kindred's runtime.
   */
  static final class Metadata extends EntityMetadata<Basket> {
    /**
     * The only instance.
     */
    static final Metadata INSTANCE = new Metadata();

    /**
     * Creates the metadata.
     */
    private Metadata() {
      super(
          Basket.class,
          "Basket_",
          "",
          "basket",
          new ColumnMetadata[] {
              ColumnMetadata.of("holderId", "holder_id", ColumnType.LONG).asKey(),
              ColumnMetadata.of("number", "number", ColumnType.INT).asKey(),
              ColumnMetadata.of("first", "first_number", ColumnType.INT).orNull()});
    }

    @Override
    protected RelationMetadata[] declareRelations() {
      return new RelationMetadata[] {
          new ForwardRelation(this, 0, "holder", false, false, OnDelete.CASCADE, new int[] {0}, new int[] {0}),
          new ForwardRelation(this, 1, "first", false, true, OnDelete.SET_NULL, new int[] {0, 2}, new int[] {0, 1}),
          new ManyToManyRelation(this, 2, "articles", new JoinTable("", "piece", List.of("\"HOLDER_ID\"", "basket_number"), List.of("\"HOLDER_ID\"", "article_number"), Piece.class, false), true),
          new ReverseRelation(this, 3, "pieceSet", 1)};
    }

    @Override
    protected EntityMetadata<?> related(int relation) {
      return switch (relation) {
        case 0 -> Holder_.Metadata.INSTANCE;
        case 1 -> Article_.Metadata.INSTANCE;
        case 2 -> Article_.Metadata.INSTANCE;
        case 3 -> Piece_.Metadata.INSTANCE;
        default -> throw new IndexOutOfBoundsException(relation);
      };
    }

    @Override
    public <S> Basket read(RowReader<S> row, S source) {
      return new Basket(
          row.getLongOrNull(source, 0),
          row.getInt(source, 1),
          row.<Holder>one(source, 0),
          row.<Article>one(source, 1),
          row.<Article>many(source, 2));
    }

    @Override
    public void readAll(ResultSetRowReader row, ResultSet source) {
      do {
        row.add(new Basket(
            row.getLongOrNull(source, 0),
            row.getInt(source, 1),
            row.<Holder>one(source, 0),
            row.<Article>one(source, 1),
            row.<Article>many(source, 2)));
      } while (row.next(source));
    }

    @Override
    protected Object attribute(Basket entity, int column) {
      return switch (column) {
        case 0 -> entity.holderId();
        case 1 -> entity.number();
        default -> throw new IndexOutOfBoundsException(column);
      };
    }

    @Override
    public Object handle(Basket entity, int relation) {
      return switch (relation) {
        case 0 -> entity.holder();
        case 1 -> entity.first();
        case 2 -> entity.articles();
        default -> null;
      };
    }

    @Override
    public Object composeKey(List<?> parts) {
      return new Key((Long) parts.get(0), (Integer) parts.get(1));
    }

    @Override
    public List<?> decomposeKey(Object key) {
      Key parts = (Key) key;
      return List.of(parts.holderId(), parts.number());
    }
  }
}
