// Hibernate 7
import org.hibernate.annotations.*;
import org.hibernate.type.SqlTypes;
@Embeddable class Inner { String a; Integer b; }
@Entity class HasDocument { @Id Long id; @Embedded @JdbcTypeCode(SqlTypes.JSON) Inner doc; @Embedded @JdbcTypeCode(SqlTypes.JSON) @Column(name = "doc_2") Inner second; }
