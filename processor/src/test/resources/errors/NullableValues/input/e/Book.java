package e;

import dev.kindred.model.*;
import org.jspecify.annotations.*;

@Entity
public record Book(@Id Long id, @Nullable byte[] cover) {}
