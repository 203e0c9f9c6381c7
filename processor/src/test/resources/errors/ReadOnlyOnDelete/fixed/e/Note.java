package e;

import dev.kindred.model.*;

@Entity
public record Note(@Id Long id, @ForeignKey(onDelete = OnDelete.DO_NOTHING) One<Turnover> about) {}
