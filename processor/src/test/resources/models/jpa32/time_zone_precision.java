// JPA 3.2
import org.hibernate.annotations.*;
@Entity class TzPrecise { @Id Long id; @TimeZoneStorage(TimeZoneStorageType.COLUMN) @Column(secondPrecision = 3) OffsetDateTime odt3; @TimeZoneStorage(TimeZoneStorageType.NORMALIZE) @Column(secondPrecision = 0) OffsetDateTime seconds; }
