import org.hibernate.annotations.*;
@Entity class Measurement { @Id Long id; @PartitionKey int region; double level; }
