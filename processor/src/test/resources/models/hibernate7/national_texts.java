// Hibernate 7
import org.hibernate.annotations.*;
import org.hibernate.type.SqlTypes;
@Entity class National { @Id Long id; @JdbcTypeCode(SqlTypes.NCLOB) String nclob; @JdbcTypeCode(SqlTypes.LONG32NVARCHAR) String long32n; @Nationalized @Lob String natLob; }
