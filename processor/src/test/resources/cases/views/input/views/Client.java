package views;

import dev.kindred.model.*;

/** What views refer to; it has the reverse relations of those with a key. */
@Entity
public record Client(@Id Long id, String name, @Inverse One<Turnover> turnover) {}
