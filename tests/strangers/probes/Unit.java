import org.openapitools.api.NhanThongBaoThueDatApi;
import org.openapitools.model.NhanThongBaoThueDatYeuCau;
import org.openapitools.model.PhanHoi;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** One service of the unit, as a vendor writes it. */
@RestController
public class Unit implements NhanThongBaoThueDatApi {
    @Override
    public ResponseEntity<PhanHoi> nhanThongBaoThueDat(NhanThongBaoThueDatYeuCau request) {
        return ResponseEntity.ok(new PhanHoi().message(request.getService().getValue()));
    }
}
