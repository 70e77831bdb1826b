import jakarta.validation.constraints.*;
interface Later {}
@Entity class Account { @Id Long id; @NotNull(groups = Later.class) String a; @NotNull(groups = {Later.class, jakarta.validation.groups.Default.class}) String b; @Size(max = 9, groups = Later.class) String c; }
