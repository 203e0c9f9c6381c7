package e;

import dev.kindred.model.*;

@Entity
public record Place(@Id Long id, int waiterSet, String waiter) {}
