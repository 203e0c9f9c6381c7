package dev.kindred.internal.engine;

import dev.kindred.internal.execution.Compilers;
import dev.kindred.internal.execution.TenantBoundaries;
import dev.kindred.internal.execution.TenantSite;
import dev.kindred.internal.writing.deletion.DeletionPlans;
import dev.kindred.spi.EntityRegistry;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * Databases of tenants, each of which is opened when it is first asked for. They share what is
 * compiled. Thread-safe.
 */
final class TenantEngines implements AutoCloseable {

  private final TenantPlaces places;
  private final EngineOptions options;
  private final Consumer<Engine> check;
  private final Compilers compilers;
  private final DeletionPlans plans;
  private final TenantBoundaries boundaries = new TenantBoundaries();
  private final Map<Object, CompletableFuture<Engine>> engines = new ConcurrentHashMap<>();
  private volatile boolean closed;

  /**
   * Creates databases of tenants, none of which is open.
   *
   * @param check refuses a database that was opened
   */
  TenantEngines(TenantPlaces places, EngineOptions options, Consumer<Engine> check) {
    this.places = places;
    this.options = options;
    this.check = check;
    this.compilers = new Compilers(EntityRegistry.all(), options.opening().comment(), false);
    this.plans = new DeletionPlans(compilers.entities());
  }

  /** Returns the compilers that they share. */
  Compilers compilers() {
    return compilers;
  }

  /** Returns the plans that they share. */
  DeletionPlans plans() {
    return plans;
  }

  /**
   * Returns the database of a tenant. Threads that ask for it while another one opens it wait.
   *
   * @throws dev.kindred.error.UnknownTenantException if there is none
   * @throws IllegalStateException if all are closed
   */
  Engine of(Object tenant) {
    Objects.requireNonNull(tenant, "A tenant is a value, not null.");
    CompletableFuture<Engine> known = engines.get(tenant);
    if (known == null) {
      CompletableFuture<Engine> mine = new CompletableFuture<>();
      known = engines.putIfAbsent(tenant, mine);
      if (known == null) {
        return opened(tenant, mine);
      }
    }
    return joined(known);
  }

  private Engine opened(Object tenant, CompletableFuture<Engine> opening) {
    try {
      requireOpen();
      Engine engine = open(tenant);
      opening.complete(engine);
      if (closed) {
        forget(tenant);
      }
      return engine;
    } catch (Throwable failure) {
      engines.remove(tenant, opening);
      opening.completeExceptionally(failure);
      throw failure;
    }
  }

  private void requireOpen() {
    if (closed) {
      throw new IllegalStateException("The database is closed: no tenant's is opened any more.");
    }
  }

  private Engine open(Object tenant) {
    OpeningOptions opening = options.opening();
    TenantPlace place = places.of(tenant, opening.replicas());
    TenantSite site = TenantSite.of(tenant, place.schema(), boundaries);
    Engine engine;
    try {
      EngineOptions own = options.with(opening.replicas(place.replicas()));
      engine = Engine.open(place.source(), compilers, plans, site, place.closing(), own);
    } catch (Throwable failure) {
      place.closing().run();
      throw failure;
    }
    return engine.checked(check);
  }

  private static Engine joined(CompletableFuture<Engine> opening) {
    try {
      return opening.join();
    } catch (CompletionException failure) {
      throw failure.getCause() instanceof RuntimeException cause ? cause : failure;
    }
  }

  /**
   * Closes the database of a tenant, if it is open or being opened; the next who asks for it opens
   * it again.
   */
  void forget(Object tenant) {
    CompletableFuture<Engine> forgotten = engines.remove(tenant);
    if (forgotten != null) {
      forgotten
          .handle((engine, failure) -> Optional.ofNullable(engine))
          .join()
          .ifPresent(Engine::close);
    }
  }

  @Override
  public void close() {
    closed = true;
    engines.keySet().forEach(this::forget);
  }
}
