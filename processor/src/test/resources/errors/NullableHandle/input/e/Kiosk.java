package e;

import dev.kindred.model.*;
import java.util.Optional;

@Entity
public record Kiosk(@Id @OneToOne(onDelete = OnDelete.CASCADE) Optional<One<Place>> place) {}
