import java.nio.file.Files;
import java.nio.file.Path;
import org.openapitools.client.ApiClient;
import org.openapitools.client.api.DongBoHoSoApi;
import org.openapitools.client.model.DongBoHoSoMcYeuCau;

public final class Probe {
    public static void main(String[] arguments) throws Exception {
        DongBoHoSoMcYeuCau request = DongBoHoSoMcYeuCau.fromJson(Files.readString(Path.of(arguments[0])));
        System.out.println(request.toJson());
        if (arguments.length > 1) {
            DongBoHoSoApi portal = new DongBoHoSoApi(new ApiClient().setBasePath(arguments[1]));
            System.out.println(portal.dongBoHoSoMc(request).getErrorCode());
            System.exit(0); // its threads wait for more
        }
    }
}
