import org.hibernate.annotations.*;
import org.hibernate.type.SqlTypes;
@Entity class Words { @Id Long id; @Column(columnDefinition = "varchar(9) array") String[] words; @JdbcTypeCode(SqlTypes.ARRAY) List<UUID> keys; }
