package e;

import dev.kindred.model.*;

@Entity
public record Country(@Id @Column(length = 2) String code) {}
