package e;

import dev.kindred.model.*;

@Entity
public record Visit(String guest, @Id Long visitId) {}
