package dev.kindred.benchmark;

import java.util.List;
import java.util.ServiceLoader;
import java.util.ServiceLoader.Provider;

/** The peers on the class path. */
public final class Peers {

  private Peers() {}

  /** Returns all. */
  public static List<Peer> all() {
    return ServiceLoader.load(Peer.class).stream().map(Provider::get).toList();
  }

  /** Returns the one with that name. */
  public static Peer named(String name) {
    return all().stream()
        .filter(peer -> peer.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("There is no peer " + name + "."));
  }
}
