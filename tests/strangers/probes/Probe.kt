import java.io.File
import kotlin.system.exitProcess
import org.openapitools.client.apis.DongBoHoSoApi
import org.openapitools.client.infrastructure.Serializer
import org.openapitools.client.models.DongBoHoSoMcYeuCau

fun main(arguments: Array<String>) {
    val adapter = Serializer.moshi.adapter(DongBoHoSoMcYeuCau::class.java)
    val request = adapter.fromJson(File(arguments[0]).readText())!!
    println(adapter.toJson(request))
    if (arguments.size > 1) {
        println(DongBoHoSoApi(arguments[1]).dongBoHoSoMc(request).errorCode)
        exitProcess(0) // its threads wait for more
    }
}
